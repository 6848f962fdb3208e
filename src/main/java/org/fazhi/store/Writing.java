package org.fazhi.store;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.STORE_VERSION;

import java.util.Collection;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.UnitClass;
import org.jooq.DSLContext;

/** What may be written into the store within one transaction. */
public final class Writing {
    private final DSLContext jooq;
    private final Touched touched = new Touched();

    Writing(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Notes the line of the journal this transaction brings the store up to. */
    public void applied(long sequence) {
        jooq.update(STORE_VERSION).set(STORE_VERSION.APPLIED, sequence).execute();
    }

    public void divisions(Collection<Division> divisions) {
        jooq.deleteFrom(DIVISION).execute();
        Rows.insert(
                jooq,
                DIVISION,
                divisions.stream()
                        .map(division -> new Object[] {
                            division.code(),
                            division.level(),
                            division.name(),
                            division.parent(),
                            division.province(),
                            division.city(),
                            division.county(),
                            division.kind(),
                            division.fictional()
                        })
                        .toList());
    }

    public void indicators(Catalogue catalogue) {
        jooq.deleteFrom(INDICATOR).execute();
        List<Indicator> indicators = catalogue.indicators();
        Rows.insert(
                jooq,
                INDICATOR,
                indicators.stream()
                        .map(indicator -> new Object[] {
                            indicator.code(),
                            indicator.theme().code(),
                            indicator.tier(),
                            indicator.zh(),
                            indicator.en(),
                            indicator.units().getFirst(),
                            UnitClass.of(indicator.units().getFirst()).code(),
                            indicator.kind().code(),
                            indicator.summable(),
                            indicator.judged().code(),
                            indicators.indexOf(indicator)
                        })
                        .toList());
    }

    /** Puts a report in, in place of what stood there of it. */
    public void report(ReportFacts facts, Catalogue catalogue) {
        new ReportWriting(jooq, catalogue, touched).replace(facts);
    }

    void settle() {
        new Standing(jooq, touched).settle();
        new CellWriting(jooq).refresh(touched.years());
        touched.clear();
    }
}
