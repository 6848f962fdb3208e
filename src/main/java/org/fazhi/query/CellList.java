package org.fazhi.query;

import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.jooq.impl.DSL.noCondition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.indicator.Scope;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** The cells of a selection, page by page, for other programs. */
public final class CellList {
    private final Lease lease;

    /** @param statement where it is stated */
    public record Row(KnownCell cell, @Nullable Statement statement) {}

    public CellList(Lease lease) {
        this.lease = lease;
    }

    /** @param scope null for all */
    public int count(Selection selection, @Nullable Scope scope) {
        return lease.read(jooq -> jooq.fetchCount(KNOWN_CELL, condition(selection, scope)));
    }

    /**
     * @param scope null for all
     * @return by township, year and indicator
     */
    public List<Row> rows(Selection selection, @Nullable Scope scope, int limit, int offset) {
        return lease.read(jooq -> {
            List<Long> page = jooq.select(KNOWN_CELL.OBSERVATION)
                    .from(KNOWN_CELL)
                    .where(condition(selection, scope))
                    .orderBy(KNOWN_CELL.TOWNSHIP, KNOWN_CELL.YEAR, KNOWN_CELL.INDICATOR, KNOWN_CELL.OBSERVATION)
                    .limit(limit)
                    .offset(offset)
                    .fetch(KNOWN_CELL.OBSERVATION);
            Map<Long, Statement> statements = Statement.where(jooq, OBSERVATION.ID.in(page)).stream()
                    .collect(Collectors.toMap(Statement::observation, Function.identity()));
            return Cells.where(jooq, selection, condition(selection, scope).and(KNOWN_CELL.OBSERVATION.in(page)))
                    .stream()
                    .sorted(Comparator.comparing(KnownCell::township)
                            .thenComparing(KnownCell::year)
                            .thenComparing(KnownCell::indicator)
                            .thenComparing(KnownCell::observation))
                    .map(cell -> new Row(cell, statements.get(cell.observation())))
                    .toList();
        });
    }

    private static Condition condition(Selection selection, @Nullable Scope scope) {
        Condition scopes = scope == null ? noCondition() : KNOWN_CELL.SCOPE.eq(scope.code());
        Condition place = selection.towns().isEmpty()
                ? Ground.of(selection, KNOWN_CELL)
                : KNOWN_CELL.TOWNSHIP.in(selection.towns());
        Condition indicators =
                selection.indicators().isEmpty() ? noCondition() : KNOWN_CELL.INDICATOR.in(selection.indicators());
        return place.and(indicators).and(scopes).and(Listed.years(KNOWN_CELL.YEAR, selection.years()));
    }
}
