package org.fazhi.fuzz;

import java.util.stream.Stream;
import org.fazhi.check.Check;
import org.fazhi.extraction.Finding;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Evidence;
import org.fazhi.ingest.Examined;
import org.fazhi.ingest.Examiner;
import org.fazhi.report.CleanText;
import org.fazhi.report.Line;
import org.fazhi.report.Reading;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.fazhi.report.Unreadable;

/** Reads any input all the way and fails with an {@link AssertionError} when something about the result cannot be true. */
public final class Sound {
    private static final ReportReader READER = new ReportReader();
    private static final Examiner EXAMINER = new Examiner(Catalogue.read());

    private Sound() {}

    /** Reads a file of any content. */
    public static Reading file(String name, byte[] bytes) {
        Reading reading = READER.read(name, bytes);
        switch (reading) {
            case ReportText text -> examined(text);
            case Unreadable unreadable -> holds(!unreadable.name().contains("/"), "a name without folders");
        }
        return reading;
    }

    /** Reads a decoded text. */
    public static Examined text(String source) {
        return examined(new ReportText("any.txt", "0", "txt", "any", source, CleanText.of(source)));
    }

    private static Examined examined(ReportText text) {
        clean(text.source(), text.clean());
        Examined examined = EXAMINER.examine(text);
        Stream.concat(
                        examined.extraction().findings().stream().map(Finding::evidence),
                        examined.checks().stream().map(Check::evidence).flatMap(evidence -> evidence.stream()))
                .forEach(evidence -> stands(evidence, text.source()));
        examined.extraction().observations().forEach(figure -> {
            holds(figure.quantity().value().signum() >= 0, "a value not below zero: " + figure);
            holds(figure.confidence() > 0 && figure.confidence() <= 1, "a confidence: " + figure);
        });
        return examined;
    }

    private static void stands(Evidence evidence, String source) {
        holds(
                evidence.end() <= source.length()
                        && source.substring(evidence.start(), evidence.end()).equals(evidence.text()),
                "evidence where it says: " + evidence);
    }

    private static void clean(String source, CleanText clean) {
        int before = -1;
        for (int i = 0; i < clean.text().length(); i++) {
            int origin = clean.sourceStart(i);
            holds(origin >= before && origin < source.length(), "origins in order, in the source, at " + i);
            before = origin;
        }
        int end = 0;
        for (Line line : clean.lines()) {
            holds(line.start() >= end && line.end() >= line.start(), "lines in order: " + line);
            holds(line.end() <= clean.text().length(), "lines in the text: " + line);
            end = line.end();
        }
    }

    private static void holds(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not " + what);
        }
    }
}
