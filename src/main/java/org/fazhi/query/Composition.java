package org.fazhi.query;

import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.jooq.impl.DSL.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The parts a township gives of an indicator, year by year. */
public final class Composition {
    private final Lease lease;

    public Composition(Lease lease) {
        this.lease = lease;
    }

    /**
     * One township's year.
     *
     * @param total the report's own headline; null when it gives parts only
     * @param rest what the parts leave of the total; null without a total, negative when they exceed it
     */
    public record Row(
            PlaceName town,
            CellKey key,
            @Nullable BigDecimal total,
            List<Part> parts,
            @Nullable BigDecimal rest) {}

    /** @param label of the part, as the report words it */
    public record Part(String label, Statement statement) {}

    /** @return a row for each chosen township and year that has parts */
    public List<Row> rows(Selection selection) {
        return lease.read(jooq -> {
            Map<String, PlaceName> names = PlaceNames.of(jooq, selection.towns());
            Optional<Years.Range> years = KnownYears.asked(jooq, selection);
            List<Row> rows = new ArrayList<>();
            for (String town : selection.towns()) {
                for (int year : years.map(Years.Range::each).orElse(List.of())) {
                    CellKey key = new CellKey(town, year, selection.indicator(), selection.scope());
                    row(jooq, key, PlaceNames.named(names, town)).ifPresent(rows::add);
                }
            }
            return rows;
        });
    }

    /** @return the indicators a township gives parts of in any year, those with most of them first */
    public List<String> indicators(String town, Selection selection) {
        return lease.read(jooq -> jooq.select(OBSERVATION.INDICATOR)
                .from(OBSERVATION)
                .leftJoin(REPORT)
                .on(REPORT.HASH.eq(OBSERVATION.REPORT))
                .where(OBSERVATION.TOWNSHIP.eq(town))
                .and(OBSERVATION.SCOPE.eq(selection.scope().code()))
                .and(OBSERVATION.FACET.ne(""))
                .and(OBSERVATION.CHARTED.isTrue())
                .and(REPORT.STATUS.isNull().or(REPORT.STATUS.eq("current")))
                .groupBy(OBSERVATION.INDICATOR)
                .orderBy(count().desc(), OBSERVATION.INDICATOR)
                .fetch(OBSERVATION.INDICATOR));
    }

    private static Optional<Row> row(DSLContext jooq, CellKey key, PlaceName town) {
        List<Statement> stated = Statement.where(
                jooq,
                OBSERVATION
                        .TOWNSHIP
                        .eq(key.township())
                        .and(OBSERVATION.YEAR.eq(key.year()))
                        .and(OBSERVATION.INDICATOR.eq(key.indicator()))
                        .and(OBSERVATION.SCOPE.eq(key.scope().code()))
                        .and(OBSERVATION.CHARTED.isTrue())
                        .and(REPORT.STATUS.isNull().or(REPORT.STATUS.eq("current"))));
        Map<String, Statement> parts = new TreeMap<>();
        stated.stream()
                .filter(statement -> !statement.facet().isEmpty())
                .forEach(statement -> parts.putIfAbsent(statement.facet(), statement));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> total = stated.stream()
                .filter(statement -> statement.facet().isEmpty())
                .map(Statement::value)
                .findFirst();
        BigDecimal sum = parts.values().stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Row(
                town,
                key,
                total.orElse(null),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList(),
                total.map(all -> all.subtract(sum)).orElse(null)));
    }
}
