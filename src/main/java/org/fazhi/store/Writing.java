package org.fazhi.store;

import static org.fazhi.store.schema.Tables.BRIEFING;
import static org.fazhi.store.schema.Tables.DECISION;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.INGEST_OUTCOME;
import static org.fazhi.store.schema.Tables.INGEST_RUN;
import static org.fazhi.store.schema.Tables.STORE_VERSION;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.UnitClass;
import org.fazhi.journal.Act;
import org.fazhi.journal.Entry;
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
        Rows.append(
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
                            division.until(),
                            division.successor(),
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

    /** Puts in all acts about one report, which only ever become more, in place of what stood there of them. */
    public void acts(String report, List<ActOnReport> acts) {
        if (acts.isEmpty()) {
            return;
        }
        jooq.deleteFrom(DECISION).where(DECISION.REPORT.eq(report)).execute();
        Rows.insert(jooq, DECISION, acts.stream().map(act -> act.row(report)).toList());
    }

    public void runStarted(String run, Instant at, String by) {
        Rows.insert(jooq, INGEST_RUN, List.<Object[]>of(new Object[] {run, utc(at), null, by, 0, 0, 0}));
    }

    public void briefing(Act.BriefingFrozen frozen, Instant at, String by) {
        Rows.insert(
                jooq, BRIEFING, List.<Object[]>of(new Object[] {frozen.id(), frozen.title(), utc(at), by, frozen.hash()
                }));
    }

    /** Notes a stored report of a run. */
    public void stored(String run, String name, String report) {
        Rows.insert(jooq, INGEST_OUTCOME, List.<Object[]>of(new Object[] {run, name, "stored", "", "", report}));
    }

    /** Notes the end of a run with what was not stored. */
    public void runEnded(Act.RunEnded end, Instant at) {
        Rows.insert(
                jooq,
                INGEST_OUTCOME,
                end.failures().stream()
                        .map(failure -> new Object[] {
                            end.run(), failure.name(), "failed", failure.reason(), failure.detail(), null
                        })
                        .toList());
        jooq.update(INGEST_RUN)
                .set(INGEST_RUN.ENDED_AT, utc(at))
                .set(INGEST_RUN.STORED, end.stored())
                .set(INGEST_RUN.UNCHANGED, end.unchanged())
                .set(INGEST_RUN.FAILED, end.failures().size())
                .where(INGEST_RUN.ID.eq(end.run()))
                .execute();
        order();
    }

    /** Makes what a large store keeps beside its cells, after many of them were written. */
    public void order() {
        new Copies(jooq).build();
    }

    /** Puts in the figures of a loaded table; the file is named as the clerk knows it. */
    public void observations(Entry entry, String file, List<ObservationRow> rows, Catalogue catalogue) {
        new TableWriting(jooq, touched).observations(entry, file, rows, catalogue);
    }

    /** Puts in the people of a loaded table. */
    public void population(Entry entry, String file, List<PopulationRow> rows) {
        new TableWriting(jooq, touched).population(entry, file, rows);
    }

    /** Takes out everything a loaded table brought in. */
    public void removeTable(long sequence) {
        new TableWriting(jooq, touched).remove(sequence);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void settle() {
        new Standing(jooq, touched).settle();
        new YearOnYearWriting(jooq, touched).refresh();
        new CellWriting(jooq).refresh(touched.years());
        new Copies(jooq).refresh(touched.years());
        touched.clear();
    }
}
