package org.fazhi.query;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years a selection is about; what is open is closed by the years the store knows. */
public sealed interface Years {
    String LATEST = "latest";
    String EARLIEST = "earliest";
    Years ALL = new Span(null, null);

    /** Only the latest year known. */
    record Latest() implements Years {}

    /**
     * @param from null from the earliest year known on
     * @param to null to the latest year known
     */
    record Span(@Nullable Integer from, @Nullable Integer to) implements Years {
        public Span {
            if (from != null && to != null && from > to) {
                throw new IllegalArgumentException("from %d to %d".formatted(from, to));
            }
        }
    }

    /** Years with both ends known. */
    record Range(int first, int last) {
        public List<Integer> each() {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }
    }

    /** @return these years inside {@code known}; an end that is said stays as said */
    default Range within(Range known) {
        return switch (this) {
            case Latest() -> new Range(known.last(), known.last());
            case Span(Integer from, Integer to) -> {
                int last = to == null ? Math.max(known.last(), from == null ? known.last() : from) : to;
                yield new Range(from == null ? Math.min(known.first(), last) : from, last);
            }
        };
    }

    /** @return the spelling of an address, such as 2019-2024, 2024, latest or earliest-latest */
    default String code() {
        return switch (this) {
            case Latest() -> LATEST;
            case Span(Integer from, Integer to) when from != null && from.equals(to) -> from.toString();
            case Span(Integer from, Integer to) -> (from == null ? EARLIEST : from) + "-" + (to == null ? LATEST : to);
        };
    }

    /** @throws IllegalArgumentException when {@code code} is no spelling of years */
    static Years of(String code) {
        if (code.equals(LATEST)) {
            return new Latest();
        }
        int dash = code.indexOf('-');
        String from = dash < 0 ? code : code.substring(0, dash);
        String to = dash < 0 ? code : code.substring(dash + 1);
        return new Span(from.equals(EARLIEST) ? null : year(from), to.equals(LATEST) ? null : year(to));
    }

    private static Integer year(String digits) {
        int year = Integer.parseInt(digits);
        if (year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no year " + digits);
        }
        return year;
    }
}
