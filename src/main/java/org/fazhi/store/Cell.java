package org.fazhi.store;

import java.math.BigDecimal;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one township, year, indicator, scope and unit class.
 *
 * @param value null for parts only and in doubt
 * @param shown the observation that stands for it
 */
record Cell(CellState state, @Nullable BigDecimal value, Grade grade, double confidence, Stated shown) {}
