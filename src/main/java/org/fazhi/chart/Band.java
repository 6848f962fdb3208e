package org.fazhi.chart;

import java.math.BigDecimal;
import java.util.List;

/** A range behind a line, such as the middle half of all townships; a tick without a range leaves it open. */
public record Band(String name, List<Range> ranges) {
    public Band {
        ranges = List.copyOf(ranges);
    }

    public record Range(String at, BigDecimal from, BigDecimal to) {
        public Range {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("range from %s to %s".formatted(from, to));
            }
        }
    }
}
