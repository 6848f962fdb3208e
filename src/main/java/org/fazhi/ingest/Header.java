package org.fazhi.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.report.TableReader.Row;

/** Which column of a table holds what; the names may be English or Chinese. */
final class Header {

    /** What a column may hold. */
    enum Column {
        TOWNSHIP("township", "code", "乡镇", "乡镇街道", "代码", "区划代码"),
        YEAR("year", "年份", "年度"),
        INDICATOR("indicator", "指标"),
        VALUE("value", "数值", "值"),
        UNIT("unit", "单位", "量词"),
        QUALIFIER("qualifier", "限定"),
        SCOPE("scope", "范围"),
        FACET("facet", "分项"),
        STATE("state", "状态"),
        SOURCE_TITLE("source_title", "来源标题", "来源"),
        SOURCE_ADDRESS("source_address", "来源地址", "网址"),
        PEOPLE("people", "人口", "人口数"),
        KIND("kind", "口径");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    Header(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cells().get(i).toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.names.contains(name)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
    }

    boolean has(Column... columns) {
        return places.keySet().containsAll(List.of(columns));
    }

    /** @return what stands in the column, empty when there is no such column */
    String cell(Row row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }
}
