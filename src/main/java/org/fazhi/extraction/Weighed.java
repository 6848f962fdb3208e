package org.fazhi.extraction;

import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Doubt;

/**
 * A figure with how sure it is.
 *
 * @param confidence from 0 to 1
 * @param clues how much of each doubt there is
 * @param doubts the ones that make it clearly less sure than figures are as a rule, the weightiest first
 */
record Weighed(Reading reading, double confidence, Map<Doubt, Double> clues, List<Doubt> doubts) {}
