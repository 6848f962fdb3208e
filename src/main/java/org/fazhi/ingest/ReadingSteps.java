package org.fazhi.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import org.fazhi.extraction.Extractor;
import org.fazhi.indicator.Catalogue;
import org.fazhi.journal.Hash;
import org.fazhi.place.Divisions;
import org.fazhi.report.Line;
import org.fazhi.report.LineKind;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.fazhi.report.Unreadable;
import org.fazhi.report.Unreadable.Reason;

/** The steps every report goes through in the program. */
final class ReadingSteps implements Steps {
    private final ReportReader reader = new ReportReader();
    private final Examiner examiner;
    private final String version;

    ReadingSteps(Catalogue catalogue, Divisions divisions) {
        this.examiner = new Examiner(catalogue, divisions);
        this.version = current();
    }

    /** @return the version of reader, rules and data of this program */
    static String current() {
        return "%s rules-%s data-%s".formatted(ReportReader.VERSION, Extractor.RULES, DataVersion.now());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Read read(String name, byte[] bytes) {
        return switch (reader.read(name, bytes)) {
            case Unreadable unreadable -> refused(unreadable.reason(), unreadable.detail());
            case ReportText text when text.looksLikeTemplate() -> refused(Reason.TEMPLATE, "");
            case ReportText text when !text.looksLikeReport() -> refused(Reason.NO_REPORT, "");
            case ReportText text -> report(examiner.examine(text));
        };
    }

    private static Read.Refused refused(Reason reason, String detail) {
        return new Read.Refused("unreadable." + reason.code(), detail);
    }

    private static Read.Report report(Examined examined) {
        ReportText text = examined.text();
        return new Read.Report(
                text.format(),
                text.readerVersion(),
                text.source(),
                fingerprint(text),
                examined.identity(),
                examined.periodEnd(),
                examined.statedDate(),
                examined.extraction().observations(),
                examined.checks(),
                examined.extraction().comparisons(),
                examined.extraction().contexts());
    }

    /** The same for one report on two sites and in two formats: only letters and digits of what the township says. */
    private static String fingerprint(ReportText text) {
        String said = text.clean().lines().stream()
                .filter(line -> line.kind() == LineKind.BODY)
                .map(line -> words(text, line))
                .collect(Collectors.joining());
        return Hash.of(said.getBytes(UTF_8));
    }

    private static String words(ReportText text, Line line) {
        StringBuilder words = new StringBuilder();
        text.clean()
                .text()
                .substring(line.start(), line.end())
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> words.append((char) c));
        return words.toString();
    }
}
