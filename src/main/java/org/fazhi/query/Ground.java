package org.fazhi.query;

import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.PROVINCE_YEAR;
import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.fazhi.store.schema.Tables.REPORT_YEAR;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.fazhi.store.schema.tables.CellByIndicator;
import org.fazhi.store.schema.tables.KnownCell;
import org.jooq.Condition;
import org.jooq.Field;

/** The part of the country a selection looks at, as a condition. Made-up places never mix with real ones. */
final class Ground {
    private Ground() {}

    static Condition of(Selection selection, CellByIndicator cell) {
        return of(selection, cell.PROVINCE, cell.CITY, cell.COUNTY, cell.KIND, cell.FICTIONAL);
    }

    static Condition of(Selection selection, KnownCell cell) {
        return of(selection, cell.PROVINCE, cell.CITY, cell.COUNTY, cell.KIND, cell.FICTIONAL);
    }

    static Condition ofReports(Selection selection) {
        return of(
                selection,
                REPORT_YEAR.PROVINCE,
                REPORT_YEAR.CITY,
                REPORT_YEAR.COUNTY,
                REPORT_YEAR.KIND,
                REPORT_YEAR.FICTIONAL);
    }

    static Condition ofReportTowns(Selection selection) {
        return of(
                selection,
                REPORT_TOWN.PROVINCE,
                REPORT_TOWN.CITY,
                REPORT_TOWN.COUNTY,
                REPORT_TOWN.KIND,
                REPORT_TOWN.FICTIONAL);
    }

    /** Only for a selection that is {@linkplain #provinces whole provinces}. */
    static Condition ofProvinces(Selection selection) {
        return selection.within().isEmpty()
                ? PROVINCE_YEAR.FICTIONAL.eq(field(nothingReal()))
                : PROVINCE_YEAR.PROVINCE.eq(selection.within());
    }

    /** @return whether all townships of a province, or of everything, are looked at */
    static boolean provinces(Selection selection) {
        return selection.by() == By.TOWNSHIP
                && selection.kinds().isEmpty()
                && selection.within().length() <= 2;
    }

    static Condition ofTownships(Selection selection) {
        return DIVISION.LEVEL
                .eq("township")
                .and(of(
                        selection,
                        DIVISION.PROVINCE,
                        DIVISION.CITY,
                        DIVISION.COUNTY,
                        DIVISION.KIND,
                        DIVISION.FICTIONAL));
    }

    /** Whether a township was there in a year: a merged one counts up to its last. */
    static Condition existed(int year) {
        return DIVISION.UNTIL.isNull().or(DIVISION.UNTIL.ge(year));
    }

    private static Condition of(
            Selection selection,
            Field<String> province,
            Field<String> city,
            Field<String> county,
            Field<String> kind,
            Field<Boolean> fictional) {
        Condition kinds = selection.kinds().isEmpty() ? noCondition() : kind.in(selection.kinds());
        return switch (selection.within().length()) {
            case 0 -> fictional.eq(field(nothingReal())).and(kinds);
            case 2 -> province.eq(selection.within()).and(kinds);
            case 4 -> city.eq(selection.within()).and(kinds);
            default -> county.eq(selection.within()).and(kinds);
        };
    }

    private static Condition nothingReal() {
        return notExists(selectOne().from(CELL).where(CELL.FICTIONAL.isFalse()));
    }
}
