package org.fazhi.briefing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Beeswarm;
import org.fazhi.chart.Chart;
import org.fazhi.chart.DotChart;
import org.fazhi.chart.HeatMap;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.SpineChart;
import tools.jackson.databind.json.JsonMapper;

/** A briefing as JSON and back, the same to the last digit. */
public final class BriefingFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Chart.class, NamedKind.class).build();

    /** Charts are told apart by a word, so that a renamed class does not lose an old briefing. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LineChart.class, name = "line"),
        @JsonSubTypes.Type(value = BarChart.class, name = "bar"),
        @JsonSubTypes.Type(value = DotChart.class, name = "dot"),
        @JsonSubTypes.Type(value = HeatMap.class, name = "heat_map"),
        @JsonSubTypes.Type(value = Beeswarm.class, name = "beeswarm"),
        @JsonSubTypes.Type(value = SpineChart.class, name = "spine")
    })
    private interface NamedKind {}

    private BriefingFile() {}

    public static String write(Briefing briefing) {
        return MAPPER.writeValueAsString(briefing);
    }

    public static Briefing read(String json) {
        return MAPPER.readValue(json, Briefing.class);
    }
}
