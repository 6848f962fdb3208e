/** From a file to the text of a report, with the way back from cleaned text to source text. */
@NullMarked
package org.fazhi.report;

import org.jspecify.annotations.NullMarked;
