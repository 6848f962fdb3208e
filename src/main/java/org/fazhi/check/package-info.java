/** Arithmetic and plausibility over one report and over a township's years. */
@NullMarked
package org.fazhi.check;

import org.jspecify.annotations.NullMarked;
