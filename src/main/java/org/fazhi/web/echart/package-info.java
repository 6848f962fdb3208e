/** Apache ECharts as a Vaadin component; knows no Fazhi type. */
@NullMarked
package org.fazhi.web.echart;

import org.jspecify.annotations.NullMarked;
