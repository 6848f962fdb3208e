/** Writes the fictional province: reports in many wordings and formats, and beside them the truth about every figure. */
@NullMarked
package org.fazhi.sample;

import org.jspecify.annotations.NullMarked;
