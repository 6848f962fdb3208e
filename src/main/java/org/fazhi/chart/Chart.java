package org.fazhi.chart;

/** A picture of data as a value: what is to be seen, in the reader's language, and nothing of how it is drawn. */
public sealed interface Chart permits LineChart, BarChart, DotChart, HeatMap, Beeswarm, SpineChart {
    Caption caption();
}
