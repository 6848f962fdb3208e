/** The words everyone shares, and the catalogue of indicators read from data/indicators. */
@NullMarked
package org.fazhi.indicator;

import org.jspecify.annotations.NullMarked;
