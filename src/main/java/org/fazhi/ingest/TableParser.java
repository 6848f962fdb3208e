package org.fazhi.ingest;

import java.math.BigDecimal;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.ingest.Header.Column;
import org.fazhi.report.TableReader;
import org.fazhi.report.TableReader.Row;
import org.fazhi.store.ObservationRow;
import org.fazhi.store.PopulationRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of already extracted observations and of populations. Columns of the first kind: township (code, or a
 * name that only one township has, county before it if need be), year (may be empty), indicator (code or Chinese name),
 * value (base unit), unit, and if present qualifier, scope, facet, state, source_title, source_address; of the second:
 * township, year, people, kind (resident or registered). A header line names them; lines that begin with # are remarks.
 */
final class TableParser {
    private static final int FIRST_YEAR = 1990;

    private final TableReader reader = new TableReader();
    private final Townships townships;
    private final Catalogue catalogue;

    /** What is wrong with a cell. */
    private static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;
        private final String detail;

        BadCell(String reason, String detail) {
            super(reason, null, false, false);
            this.reason = reason;
            this.detail = detail;
        }
    }

    TableParser(Townships townships, Catalogue catalogue) {
        this.townships = townships;
        this.catalogue = catalogue;
    }

    LoadedTable parse(byte[] bytes) {
        return switch (reader.read(bytes)) {
            case TableReader.NoTable none ->
                new LoadedTable.None("unreadable." + none.reason().code(), none.detail());
            case TableReader.Rows table when table.rows().size() < 2 -> new LoadedTable.None("unreadable.empty", "");
            case TableReader.Rows table -> parse(table.rows());
        };
    }

    private LoadedTable parse(List<Row> rows) {
        Header header = new Header(rows.getFirst());
        List<Row> body = rows.subList(1, rows.size());
        List<Outcome.BadRow> bad = new ArrayList<>();
        if (header.has(Column.TOWNSHIP, Column.YEAR, Column.INDICATOR, Column.VALUE)) {
            List<ObservationRow> good = each(header, body, this::observation, bad);
            return bad.isEmpty() ? new LoadedTable.Observations(good) : new LoadedTable.Bad(bad);
        }
        if (header.has(Column.TOWNSHIP, Column.YEAR, Column.PEOPLE, Column.KIND)) {
            List<PopulationRow> good = each(header, body, this::population, bad);
            return bad.isEmpty() ? new LoadedTable.Population(good) : new LoadedTable.Bad(bad);
        }
        return new LoadedTable.None(
                "table.no_header", String.join(", ", rows.getFirst().cells()));
    }

    private static <R> List<R> each(
            Header header, List<Row> rows, BiFunction<Header, Row, R> parse, List<Outcome.BadRow> bad) {
        List<R> good = new ArrayList<>();
        for (Row row : rows) {
            try {
                good.add(parse.apply(header, row));
            } catch (BadCell e) {
                bad.add(new Outcome.BadRow(row.line(), e.reason, e.detail));
            }
        }
        return good;
    }

    private ObservationRow observation(Header header, Row row) {
        String indicator = indicator(header.cell(row, Column.INDICATOR)).code();
        BigDecimal value = number(header.cell(row, Column.VALUE));
        String state = header.cell(row, Column.STATE);
        return new ObservationRow(
                row.line(),
                township(header.cell(row, Column.TOWNSHIP)),
                year(header.cell(row, Column.YEAR)),
                indicator,
                value,
                header.cell(row, Column.UNIT),
                coded(Qualifier.class, header.cell(row, Column.QUALIFIER), Qualifier.EXACT),
                coded(Scope.class, header.cell(row, Column.SCOPE), Scope.WHOLE),
                header.cell(row, Column.FACET),
                coded(
                        ObservationState.class,
                        state,
                        value.signum() == 0 ? ObservationState.REPORTED_ZERO : ObservationState.REPORTED),
                header.cell(row, Column.SOURCE_TITLE),
                header.cell(row, Column.SOURCE_ADDRESS));
    }

    private PopulationRow population(Header header, Row row) {
        Integer year = year(header.cell(row, Column.YEAR));
        BigDecimal people = number(header.cell(row, Column.PEOPLE));
        if (year == null) {
            throw new BadCell("table.bad_year", "");
        }
        if (people.signum() <= 0 || people.stripTrailingZeros().scale() > 0) {
            throw new BadCell("table.bad_number", people.toPlainString());
        }
        return new PopulationRow(
                row.line(),
                township(header.cell(row, Column.TOWNSHIP)),
                year,
                people.longValueExact(),
                coded(People.class, header.cell(row, Column.KIND), null));
    }

    private String township(String word) {
        List<String> found = townships.find(word);
        if (found.isEmpty()) {
            throw new BadCell("table.unknown_township", word);
        }
        if (found.size() > 1) {
            throw new BadCell("table.several_townships", "%s: %s".formatted(word, String.join(", ", found)));
        }
        return found.getFirst();
    }

    private Indicator indicator(String word) {
        return catalogue
                .find(word)
                .or(() -> catalogue.indicators().stream()
                        .filter(indicator -> indicator.zh().equals(word))
                        .findFirst())
                .orElseThrow(() -> new BadCell("table.unknown_indicator", word));
    }

    private static @Nullable Integer year(String word) {
        if (word.isEmpty()) {
            return null;
        }
        boolean digits = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits
                || Integer.parseInt(word) < FIRST_YEAR
                || Integer.parseInt(word) > Year.now(ZoneOffset.UTC).getValue() + 1) {
            throw new BadCell("table.bad_year", word);
        }
        return Integer.valueOf(word);
    }

    private static BigDecimal number(String word) {
        try {
            BigDecimal number = new BigDecimal(word.replace(",", ""));
            if (number.signum() < 0 || number.precision() - number.scale() > 15 || number.scale() > 6) {
                throw new BadCell("table.bad_number", word);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadCell("table.bad_number", word);
        }
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> kind, String word, @Nullable E usual) {
        if (word.isEmpty() && usual != null) {
            return usual;
        }
        try {
            return Coded.of(kind, word);
        } catch (IllegalArgumentException e) {
            throw new BadCell("table.unknown_value", String.valueOf(e.getMessage()));
        }
    }
}
