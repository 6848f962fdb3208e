package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.indicator.Scope;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** The observations of a selection with their evidence, page by page, for other programs. */
public final class ObservationList {
    private final Lease lease;

    public ObservationList(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param township null when the report's township is unknown
     * @param year null when its year is unknown
     */
    public record Row(@Nullable String township, @Nullable Integer year, Statement statement) {}

    /** @param scope null for all */
    public int count(Selection selection, @Nullable Scope scope) {
        return lease.read(jooq -> jooq.fetchCount(OBSERVATION, condition(selection, scope)));
    }

    /**
     * @param scope null for all
     * @return in the order they were read
     */
    public List<Row> rows(Selection selection, @Nullable Scope scope, int limit, int offset) {
        return lease.read(jooq -> {
            var page = jooq.select(OBSERVATION.ID, OBSERVATION.TOWNSHIP, OBSERVATION.YEAR)
                    .from(OBSERVATION)
                    .where(condition(selection, scope))
                    .orderBy(OBSERVATION.ID)
                    .limit(limit)
                    .offset(offset)
                    .fetch();
            Map<Long, Statement> statements =
                    Statement.where(jooq, OBSERVATION.ID.in(page.getValues(OBSERVATION.ID))).stream()
                            .collect(Collectors.toMap(Statement::observation, Function.identity()));
            return page.map(
                    row -> new Row(row.value2(), row.value3(), Objects.requireNonNull(statements.get(row.value1()))));
        });
    }

    private static Condition condition(Selection selection, @Nullable Scope scope) {
        Condition scopes = scope == null ? noCondition() : OBSERVATION.SCOPE.eq(scope.code());
        Condition place = !selection.towns().isEmpty()
                ? OBSERVATION.TOWNSHIP.in(selection.towns())
                : selection.within().isEmpty() && selection.kinds().isEmpty()
                        ? noCondition()
                        : OBSERVATION.TOWNSHIP.in(
                                select(DIVISION.CODE).from(DIVISION).where(Ground.ofTownships(selection)));
        Condition indicators =
                selection.indicators().isEmpty() ? noCondition() : OBSERVATION.INDICATOR.in(selection.indicators());
        return place.and(indicators).and(scopes).and(Listed.years(OBSERVATION.YEAR, selection.years()));
    }
}
