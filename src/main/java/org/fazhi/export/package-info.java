/** Figures and rows as files to take away: pictures, tables, slides and documents. */
@NullMarked
package org.fazhi.export;

import org.jspecify.annotations.NullMarked;
