package org.fazhi.store;

import static org.fazhi.store.schema.Tables.DECISION_DIFFERENCE;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.REPORT;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.fazhi.store.schema.Tables.REPORT_COMPARISON;
import static org.fazhi.store.schema.Tables.REPORT_CONTEXT;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.check.Check;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Place;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Writes all rows of one report, in place of what stood there of it. */
final class ReportWriting {
    private final DSLContext jooq;
    private final Catalogue catalogue;
    private final Touched touched;

    ReportWriting(DSLContext jooq, Catalogue catalogue, Touched touched) {
        this.jooq = jooq;
        this.catalogue = catalogue;
        this.touched = touched;
    }

    void replace(ReportFacts facts) {
        remove(facts.hash());
        Known known = Known.of(facts);
        Settled settled = new Settled(facts, catalogue);
        Rows.insert(jooq, REPORT, List.<Object[]>of(row(facts, known)));
        Rows.appendPlain(
                jooq,
                OBSERVATION,
                settled.shown().stream().map(shown -> row(facts, known, shown)).toList());
        Rows.insert(
                jooq,
                REPORT_CHECK,
                facts.checks().stream().map(check -> row(facts.hash(), check)).toList());
        Rows.insert(
                jooq,
                REPORT_COMPARISON,
                facts.comparisons().stream().map(one -> row(facts.hash(), one)).toList());
        Rows.insert(
                jooq,
                REPORT_CONTEXT,
                facts.contexts().stream().map(one -> row(facts.hash(), one)).toList());
        Rows.insert(
                jooq,
                DECISION_DIFFERENCE,
                settled.differences().stream()
                        .map(difference -> row(facts.hash(), difference))
                        .toList());
        touched.fingerprint(facts.fingerprint());
        touched.year(known.township(), known.year());
    }

    private void remove(String hash) {
        Record3<String, String, Integer> old = jooq.select(REPORT.TEXT_FINGERPRINT, REPORT.TOWNSHIP, REPORT.YEAR)
                .from(REPORT)
                .where(REPORT.HASH.eq(hash))
                .fetchOne();
        if (old == null) {
            return;
        }
        touched.fingerprint(old.value1());
        touched.year(old.value2(), old.value3());
        jooq.deleteFrom(DECISION_DIFFERENCE)
                .where(DECISION_DIFFERENCE.REPORT.eq(hash))
                .execute();
        jooq.deleteFrom(REPORT_CHECK).where(REPORT_CHECK.REPORT.eq(hash)).execute();
        jooq.deleteFrom(REPORT_COMPARISON)
                .where(REPORT_COMPARISON.REPORT.eq(hash))
                .execute();
        jooq.deleteFrom(REPORT_CONTEXT).where(REPORT_CONTEXT.REPORT.eq(hash)).execute();
        jooq.deleteFrom(OBSERVATION).where(OBSERVATION.REPORT.eq(hash)).execute();
        jooq.deleteFrom(REPORT).where(REPORT.HASH.eq(hash)).execute();
    }

    private static Object[] row(ReportFacts facts, Known known) {
        return new Object[] {
            facts.hash(),
            facts.sequence(),
            facts.name(),
            facts.sourceAddress(),
            facts.format(),
            facts.text().length(),
            facts.text(),
            facts.fingerprint(),
            Writing.utc(facts.importedAt()),
            facts.importedBy(),
            known.township(),
            facts.identity().placeBasis().code(),
            facts.identity().placeConfidence(),
            facts.identity().placeCandidates().stream().map(Place::code).collect(Collectors.joining(",")),
            known.year(),
            known.yearBasis().code(),
            facts.identity().yearCandidates().stream().map(String::valueOf).collect(Collectors.joining(",")),
            facts.periodEnd(),
            facts.statedDate(),
            known.identified(),
            known.decided(),
            known.preferred(),
            facts.withdrawn() ? Standing.WITHDRAWN : known.identified() ? Standing.CURRENT : Standing.IN_DOUBT,
            null,
            Division.invented(known.township())
        };
    }

    private Object[] row(ReportFacts facts, Known known, Settled.Shown shown) {
        Observation observation = shown.observation();
        return new Object[] {
            shown.id(),
            facts.hash(),
            null,
            known.township(),
            known.year(),
            observation.indicator(),
            observation.quantity().value(),
            observation.quantity().unit(),
            catalogue
                    .unitClass(observation.indicator(), observation.quantity().unit())
                    .code(),
            observation.quantity().qualifier().code(),
            observation.scope().code(),
            observation.scopeSaid(),
            observation.facet(),
            observation.state().code(),
            observation.period().code(),
            observation.evidence().start(),
            observation.evidence().end(),
            observation.evidence().text(),
            observation.rule(),
            observation.confidence(),
            shown.decided(),
            shown.charted(),
            Doubt.codes(observation.doubts())
        };
    }

    private static Object[] row(String hash, Check check) {
        return CheckRow.of(hash, check, check.evidence());
    }

    private Object[] row(String hash, Comparison one) {
        return new Object[] {
            hash,
            one.indicator(),
            one.scope().code(),
            one.facet(),
            one.unit(),
            catalogue.unitClass(one.indicator(), one.unit()).code(),
            one.kind().code(),
            one.value(),
            one.step(),
            one.qualifier().code(),
            one.evidence().start(),
            one.evidence().end(),
            one.evidence().text()
        };
    }

    private static Object[] row(String hash, Context one) {
        return new Object[] {
            hash,
            one.kind().code(),
            one.quantity().value(),
            one.quantity().unit(),
            one.quantity().qualifier().code(),
            one.evidence().start(),
            one.evidence().end(),
            one.evidence().text()
        };
    }

    private static Object[] row(String hash, Settled.Difference difference) {
        return new Object[] {
            difference.sequence(),
            hash,
            difference.spot().indicator(),
            difference.spot().scope().code(),
            difference.spot().facet(),
            difference.decided(),
            difference.read()
        };
    }
}
