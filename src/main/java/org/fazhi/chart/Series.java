package org.fazhi.chart;

import java.util.List;

/**
 * Marks that belong together: one township's line, one facet of stacked bars. Two series of one name share a colour
 * and are never joined.
 *
 * @param reference drawn quietly, to compare with: a median of the county or province
 */
public record Series(String name, List<Mark> marks, boolean reference) {
    public Series {
        marks = List.copyOf(marks);
    }

    public Series(String name, List<Mark> marks) {
        this(name, marks, false);
    }

    /** @return the mark at a tick, a gap without a hint where there is none */
    Mark at(String tick) {
        return marks.stream()
                .filter(mark -> mark.at().equals(tick))
                .findFirst()
                .orElseGet(() -> Mark.gap(tick, "", ""));
    }
}
