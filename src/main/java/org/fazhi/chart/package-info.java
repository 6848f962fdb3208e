/** What a chart is and how to draw it; knows no database and no Vaadin. */
@NullMarked
package org.fazhi.chart;

import org.jspecify.annotations.NullMarked;
