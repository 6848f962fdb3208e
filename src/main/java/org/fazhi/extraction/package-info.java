/** From the text of a report to findings, by rules. */
@NullMarked
package org.fazhi.extraction;

import org.jspecify.annotations.NullMarked;
