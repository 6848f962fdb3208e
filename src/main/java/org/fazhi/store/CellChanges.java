package org.fazhi.store;

import static org.fazhi.store.schema.Tables.CELL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Walks through the cells of two stores side by side and names those that differ. */
public final class CellChanges {
    private static final Comparator<Record> ORDER = Comparator.<Record, String>comparing(
                    cell -> cell.get(CELL.TOWNSHIP))
            .thenComparing(cell -> cell.get(CELL.YEAR))
            .thenComparing(cell -> cell.get(CELL.INDICATOR))
            .thenComparing(cell -> cell.get(CELL.SCOPE))
            .thenComparing(cell -> cell.get(CELL.UNIT_CLASS));

    private CellChanges() {}

    /** @param most how many to name before stopping */
    public static List<CellChange> between(Store before, Store after, int most) {
        return before.read(old -> after.read(fresh -> between(old, fresh, most)));
    }

    private static List<CellChange> between(DSLContext before, DSLContext after, int most) {
        List<CellChange> changes = new ArrayList<>();
        try (Cursor<? extends Record> olds = cells(before);
                Cursor<? extends Record> news = cells(after)) {
            @Nullable Record old = olds.fetchNext();
            @Nullable Record fresh = news.fetchNext();
            while ((old != null || fresh != null) && changes.size() < most) {
                int order = old == null ? 1 : fresh == null ? -1 : ORDER.compare(old, fresh);
                Record oldCell = order <= 0 ? old : null;
                Record newCell = order >= 0 ? fresh : null;
                if (!same(oldCell, newCell)) {
                    changes.add(change(oldCell, newCell));
                }
                old = order <= 0 ? olds.fetchNext() : old;
                fresh = order >= 0 ? news.fetchNext() : fresh;
            }
        }
        return changes;
    }

    private static Cursor<? extends Record> cells(DSLContext jooq) {
        return jooq.select(
                        CELL.TOWNSHIP, CELL.YEAR, CELL.INDICATOR, CELL.SCOPE, CELL.UNIT_CLASS, CELL.STATE, CELL.VALUE)
                .from(CELL)
                .orderBy(CELL.TOWNSHIP, CELL.YEAR, CELL.INDICATOR, CELL.SCOPE, CELL.UNIT_CLASS)
                .fetchLazy();
    }

    private static boolean same(@Nullable Record old, @Nullable Record fresh) {
        if (old == null || fresh == null) {
            return false;
        }
        BigDecimal before = old.get(CELL.VALUE);
        BigDecimal after = fresh.get(CELL.VALUE);
        boolean value = before == null || after == null ? before == after : before.compareTo(after) == 0;
        return value && old.get(CELL.STATE).equals(fresh.get(CELL.STATE));
    }

    private static CellChange change(@Nullable Record old, @Nullable Record fresh) {
        Record cell = old != null ? old : Objects.requireNonNull(fresh);
        return new CellChange(
                cell.get(CELL.TOWNSHIP),
                cell.get(CELL.YEAR),
                cell.get(CELL.INDICATOR),
                cell.get(CELL.SCOPE),
                cell.get(CELL.UNIT_CLASS),
                old == null ? null : old.get(CELL.STATE),
                old == null ? null : old.get(CELL.VALUE),
                fresh == null ? null : fresh.get(CELL.STATE),
                fresh == null ? null : fresh.get(CELL.VALUE));
    }
}
