package org.fazhi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.chart.Caption;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A figure's words and values as JSON, with the codes other programs rely on. */
final class JsonFile {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonFile() {}

    static byte[] write(Figure figure, Map<String, String> selection, String address) {
        Caption caption = figure.chart().caption();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("figure", figure.kind().code());
        file.put("selection", selection);
        file.put("title", caption.title());
        file.put("subtitle", caption.subtitle());
        file.put("unit", caption.unit());
        file.put("coverage", caption.coverage());
        file.put("footnotes", caption.footnotes());
        file.put("source", caption.source());
        file.put("fictional", !caption.fictional().isEmpty());
        file.put("silence", figure.silence());
        file.put("address", address);
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        figure.data().forEach(datum -> data.add(line(datum)));
        file.put("data", data);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static Map<String, @Nullable Object> line(Datum datum) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("place", datum.place());
        line.put("code", datum.code());
        line.put("series", datum.series());
        line.put("year", datum.year());
        line.put("value", datum.value());
        line.put("qualifier", datum.qualifier().code());
        line.put("unit", datum.unit());
        line.put("state", datum.state().code());
        line.put("scope", datum.scope().code());
        line.put("grade", datum.grade() == null ? null : datum.grade().name());
        line.put("base", datum.base());
        line.put("report", datum.report());
        line.put("key", datum.key());
        return line;
    }
}
