package org.fazhi.store;

import static org.fazhi.store.schema.Tables.REPORT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.store.Touched.TownshipYear;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Which of several reports of one text, or of one township and year, counts. */
final class Standing {
    static final String CURRENT = "current";
    static final String IN_DOUBT = "in_doubt";
    static final String DUPLICATE = "duplicate";
    static final String SUPERSEDED = "superseded";
    static final String WITHDRAWN = "withdrawn";

    /** The office's own site before mirrors, then the first that came in. */
    private static final Comparator<Claimant> FIRST =
            Comparator.comparing(Claimant::official).reversed().thenComparing(Claimant::sequence);

    private final DSLContext jooq;
    private final Touched touched;

    /** A report that claims to be the one. */
    private record Claimant(
            String hash,
            long sequence,
            boolean official,
            @Nullable String township,
            @Nullable Integer year,
            boolean fullYear,
            @Nullable LocalDate stated,
            boolean identified,
            boolean preferred,
            String status) {}

    Standing(DSLContext jooq, Touched touched) {
        this.jooq = jooq;
        this.touched = touched;
    }

    void settle() {
        for (String fingerprint : touched.fingerprints()) {
            sameText(claimants(REPORT.TEXT_FINGERPRINT.eq(fingerprint)));
        }
        for (TownshipYear key : touched.years()) {
            sameYear(claimants(REPORT.TOWNSHIP
                    .eq(key.township())
                    .and(REPORT.YEAR.eq(key.year()))
                    .and(REPORT.IDENTIFIED)
                    .and(REPORT.STATUS.ne(DUPLICATE))));
        }
    }

    private void sameText(List<Claimant> mirrors) {
        mirrors.stream().min(FIRST).ifPresent(first -> {
            for (Claimant mirror : mirrors) {
                if (mirror.equals(first)) {
                    stand(mirror, mirror.identified() ? CURRENT : IN_DOUBT, null);
                } else {
                    stand(mirror, DUPLICATE, first.hash());
                }
            }
        });
    }

    private void sameYear(List<Claimant> rivals) {
        Optional<Claimant> preferred =
                rivals.stream().filter(Claimant::preferred).max(Comparator.comparing(Claimant::sequence));
        if (preferred.isPresent()) {
            for (Claimant rival : rivals) {
                boolean wins = rival.equals(preferred.get());
                stand(
                        rival,
                        wins ? CURRENT : SUPERSEDED,
                        wins ? null : preferred.get().hash());
            }
            return;
        }
        List<Claimant> standing = rivals.stream()
                .filter(rival -> successor(rival, rivals).isEmpty())
                .toList();
        for (Claimant rival : rivals) {
            Optional<Claimant> successor = successor(rival, rivals);
            if (successor.isPresent()) {
                stand(rival, SUPERSEDED, successor.get().hash());
            } else {
                stand(rival, standing.size() == 1 ? CURRENT : IN_DOUBT, null);
            }
        }
    }

    /** The latest report that corrects this one: of a full year, dated later, and nearly the same text. */
    private Optional<Claimant> successor(Claimant report, List<Claimant> rivals) {
        LocalDate dated = report.stated();
        return rivals.stream()
                .filter(rival -> dated != null
                        && rival.stated() != null
                        && rival.stated().isAfter(dated))
                .filter(Claimant::fullYear)
                .filter(rival -> Similarity.high(text(report), text(rival)))
                .max(Comparator.comparing(rival -> rival.stated() == null ? LocalDate.MIN : rival.stated()));
    }

    private void stand(Claimant report, String status, @Nullable String sameAs) {
        if (report.status().equals(status) && sameAs == null) {
            return;
        }
        jooq.update(REPORT)
                .set(REPORT.STATUS, status)
                .set(REPORT.SAME_AS, sameAs)
                .where(REPORT.HASH.eq(report.hash()))
                .execute();
        touched.year(report.township(), report.year());
    }

    private String text(Claimant report) {
        return jooq.select(REPORT.SOURCE_TEXT)
                .from(REPORT)
                .where(REPORT.HASH.eq(report.hash()))
                .fetchSingle()
                .value1();
    }

    private List<Claimant> claimants(Condition which) {
        return jooq.select(
                        REPORT.HASH,
                        REPORT.SEQUENCE,
                        REPORT.SOURCE_ADDRESS,
                        REPORT.TOWNSHIP,
                        REPORT.YEAR,
                        REPORT.PERIOD_END,
                        REPORT.STATED_DATE,
                        REPORT.IDENTIFIED,
                        REPORT.PREFERRED,
                        REPORT.STATUS)
                .from(REPORT)
                .where(which)
                .and(REPORT.STATUS.ne(WITHDRAWN))
                .orderBy(REPORT.SEQUENCE)
                .fetch(Standing::claimant);
    }

    private static Claimant claimant(Record row) {
        String address = row.get(REPORT.SOURCE_ADDRESS);
        return new Claimant(
                row.get(REPORT.HASH),
                row.get(REPORT.SEQUENCE),
                address != null && address.contains(".gov.cn"),
                row.get(REPORT.TOWNSHIP),
                row.get(REPORT.YEAR),
                row.get(REPORT.PERIOD_END) == null,
                row.get(REPORT.STATED_DATE),
                row.get(REPORT.IDENTIFIED),
                row.get(REPORT.PREFERRED),
                row.get(REPORT.STATUS));
    }
}
