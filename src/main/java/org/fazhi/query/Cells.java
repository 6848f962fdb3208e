package org.fazhi.query;

import static java.util.Comparator.comparing;
import static org.fazhi.store.schema.Tables.CELL_BY_INDICATOR;
import static org.fazhi.store.schema.Tables.KNOWN_CELL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Cells as they stand now, and which of several scopes and units is shown. */
final class Cells {
    private static final int FEW = 12;

    private Cells() {}

    /** Of few townships, whose cells lie together; as they are stated. */
    static List<KnownCell> where(DSLContext jooq, Condition condition) {
        return where(jooq, Selection.DEFAULT, condition);
    }

    /** The same as the selection wants them measured. */
    static List<KnownCell> where(DSLContext jooq, Selection selection, Condition condition) {
        return where(jooq, PerPeople.cells(selection, KNOWN_CELL, KNOWN_CELL), condition);
    }

    /** Of the few townships chosen: looked up one by one, as they may lie far apart. */
    static List<KnownCell> ofTowns(DSLContext jooq, Selection selection, Condition condition) {
        List<String> towns = selection.towns();
        if (towns.isEmpty()) {
            return List.of();
        }
        if (towns.size() > FEW) {
            return where(jooq, selection, KNOWN_CELL.TOWNSHIP.in(towns).and(condition));
        }
        Select<Record> all = ofTown(towns.getFirst());
        for (String town : towns.subList(1, towns.size())) {
            all = all.unionAll(ofTown(town));
        }
        return where(jooq, PerPeople.cells(selection, all.asTable(), KNOWN_CELL), condition);
    }

    private static Select<Record> ofTown(String town) {
        return select(asterisk()).from(KNOWN_CELL).where(KNOWN_CELL.TOWNSHIP.eq(town));
    }

    /** Of one indicator; the condition is spelled over {@code KNOWN_CELL} all the same. */
    static List<KnownCell> ofIndicator(DSLContext jooq, Selection selection, Condition condition) {
        return where(jooq, PerPeople.cells(selection, CELL_BY_INDICATOR, KNOWN_CELL), condition);
    }

    private static List<KnownCell> where(DSLContext jooq, Table<?> cells, Condition condition) {
        return jooq.select(
                        KNOWN_CELL.TOWNSHIP,
                        KNOWN_CELL.YEAR,
                        KNOWN_CELL.INDICATOR,
                        KNOWN_CELL.SCOPE.convertFrom(code -> Coded.of(Scope.class, code)),
                        KNOWN_CELL.STATE.convertFrom(code -> Coded.of(CellState.class, code)),
                        KNOWN_CELL.VALUE.convertFrom(Numbers::maybe),
                        KNOWN_CELL.UNIT,
                        KNOWN_CELL.QUALIFIER.convertFrom(code -> Coded.of(Qualifier.class, code)),
                        KNOWN_CELL.GRADE.convertFrom(Grade::valueOf),
                        KNOWN_CELL.CONFIDENCE,
                        KNOWN_CELL.DECIDED,
                        KNOWN_CELL.USUAL,
                        KNOWN_CELL.COMPARABLE,
                        KNOWN_CELL.LOW,
                        KNOWN_CELL.HIGH,
                        KNOWN_CELL.OBSERVATION,
                        KNOWN_CELL.REPORT,
                        KNOWN_CELL.PERIOD_END)
                .from(cells)
                .where(condition)
                .fetch(mapping(KnownCell::new));
    }

    /**
     * The cell that stands for a township, year and indicator: the wanted scope in the usual unit first. Where the
     * whole is wanted and not stated, the township's own or the villages' figure steps in, to be drawn hollow.
     */
    static Optional<KnownCell> shown(Collection<KnownCell> rivals, Scope wanted) {
        if (rivals.isEmpty()) {
            return Optional.empty();
        }
        Comparator<KnownCell> best = comparing((KnownCell cell) -> cell.scope() != wanted)
                .thenComparing(cell -> !cell.usual())
                .thenComparing(cell -> cell.value() == null)
                .thenComparing(KnownCell::scope)
                .thenComparing(KnownCell::observation);
        return rivals.stream()
                .filter(cell -> cell.scope() == wanted || wanted == Scope.WHOLE)
                .min(best);
    }
}
