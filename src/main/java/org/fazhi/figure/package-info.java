/** The product's named charts: selection, query, chart, title and source note. */
@NullMarked
package org.fazhi.figure;

import org.jspecify.annotations.NullMarked;
