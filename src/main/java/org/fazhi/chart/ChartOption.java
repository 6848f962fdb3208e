package org.fazhi.chart;

import tools.jackson.databind.node.ObjectNode;

/** A chart as an Apache ECharts option: data only, no function, the same for browser and server. */
public final class ChartOption {
    private ChartOption() {}

    /**
     * The option that draws {@code chart}. The plot keeps its shape when the canvas turns out wider or narrower; what
     * is laid out by height (labels beside lines) needs the height to be as said.
     */
    public static ObjectNode of(Chart chart, Canvas canvas) {
        Sketch sketch = new Sketch(chart.caption(), canvas);
        switch (chart) {
            case LineChart line -> new LineOption(line, sketch).draw();
            case BarChart bar -> new BarOption(bar, sketch).draw();
            case DotChart dot -> new DotOption(dot, sketch).draw();
            case HeatMap map -> new HeatMapOption(map, sketch).draw();
            case Beeswarm swarm -> new BeeswarmOption(swarm, sketch).draw();
            case SpineChart spine -> new SpineOption(spine, sketch).draw();
        }
        return sketch.option();
    }
}
