package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.report.CleanText;
import org.fazhi.report.Line;
import org.fazhi.report.LineKind;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report's text by the rules of the catalogue; safe for use by several threads. */
public final class Extractor {
    /** Changes with every change of what is read, so that a store made with other rules is rebuilt. */
    public static final String RULES = "4";

    private static final int LONG_CAPTION = 300;
    /** Fewest rows with an indicator of their own that make a table one of several indicators. */
    private static final int FEWEST_OWN = 2;

    private final RuleBook rules;
    private final Narrowing narrowing;
    private final Confidence confidence;

    public Extractor(Catalogue catalogue) {
        this.rules = new RuleBook(catalogue);
        this.narrowing = new Narrowing(rules);
        this.confidence = new Confidence();
    }

    /** What every number of a report's body became. */
    public Extraction extract(ReportText report, Identity identity) {
        CleanText clean = report.clean();
        String text = clean.text();
        @Nullable Integer year = identity.year() != null ? identity.year() : Years.spokenOf(text, clean.lines());
        List<Sentence> sentences = Sentences.of(text, clean.lines());
        Passage passage = new Passage(
                text,
                rules.terms().in(text),
                year,
                identity.place() == null ? "" : identity.place().township());
        List<Amount> amounts = AmountScanner.scan(text, rules.units());
        SentenceReader reader = new SentenceReader(rules, passage);
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < amounts.size() && amounts.get(next).digits() < sentence.start()) {
                next++;
            }
            List<Amount> inside = new ArrayList<>();
            while (next < amounts.size() && amounts.get(next).digits() < sentence.end()) {
                inside.add(amounts.get(next++));
            }
            reader.read(sentence, inside);
        }
        List<Reading> readings = new ArrayList<>(reader.readings());
        readings.addAll(tables(clean, identity.place(), year));
        readings.sort(Comparator.comparingInt(Reading::at));
        List<Reading> settled = weighed(narrowing.settle(readings), text);
        List<Refusal> refusals = reader.refusals();
        List<Comparisons.Compared> compared = Comparisons.in(text, amounts, settled, refusals, year);
        List<Contexts.Stated> stated = Contexts.in(text, readable(amounts, sentences));
        return new Extraction(
                new Findings(report)
                        .kept(compared, stated)
                        .readings(settled, readings)
                        .refusals(refusals, amounts)
                        .all(),
                compared.stream().map(one -> comparison(report, one)).toList(),
                stated.stream().map(one -> context(report, one)).toList());
    }

    /** The numbers of the report's own sentences, without those of the page around it. */
    private static List<Amount> readable(List<Amount> amounts, List<Sentence> sentences) {
        List<Amount> inside = new ArrayList<>();
        int next = 0;
        for (Amount amount : amounts) {
            while (next < sentences.size() && sentences.get(next).end() <= amount.digits()) {
                next++;
            }
            if (next < sentences.size() && sentences.get(next).start() <= amount.digits()) {
                inside.add(amount);
            }
        }
        return inside;
    }

    private List<Reading> tables(CleanText clean, @Nullable Place place, @Nullable Integer year) {
        String text = clean.text();
        List<Reading> readings = new ArrayList<>();
        List<Line> lines = clean.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRow(text, lines.get(i))) {
                continue;
            }
            int last = i;
            while (last + 1 < lines.size() && isRow(text, lines.get(last + 1))) {
                last++;
            }
            String caption = i > 0
                    ? text.substring(
                            Math.max(lines.get(i - 1).start(), lines.get(i - 1).end() - LONG_CAPTION),
                            lines.get(i - 1).end())
                    : "";
            readings.addAll(read(
                    Tables.cells(
                            text,
                            lines.get(i).start(),
                            lines.get(last).end(),
                            caption,
                            place == null ? "" : place.township(),
                            year),
                    year));
            i = last;
        }
        return readings;
    }

    private static boolean isRow(String text, Line line) {
        return (line.kind() == LineKind.BODY || line.kind() == LineKind.HEADER)
                && Tables.isRow(text.substring(line.start(), line.end()));
    }

    /** The rows of a table: parts of what its title names, unless most of them name indicators of their own. */
    private List<Reading> read(List<Tables.Cell> cells, @Nullable Integer year) {
        List<List<Reading>> titled = new ArrayList<>();
        List<List<Reading>> plain = new ArrayList<>();
        int own = 0;
        for (Tables.Cell cell : cells) {
            List<Reading> named = read(cell, cell.told(), cell.part(), year);
            List<Reading> alone = cell.plain().equals(cell.told()) ? named : read(cell, cell.plain(), "", year);
            titled.add(named);
            plain.add(alone);
            own += !alone.isEmpty() && !sameIndicator(named, alone) ? 1 : 0;
        }
        boolean mixed = own >= FEWEST_OWN && own * 2 >= cells.size();
        List<Reading> readings = new ArrayList<>();
        boolean opened = false;
        boolean left = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean same = sameIndicator(titled.get(i), plain.get(i));
            opened |= same;
            left |= !same && !plain.get(i).isEmpty();
            readings.addAll(!mixed || same || opened && !left ? titled.get(i) : plain.get(i));
        }
        return readings;
    }

    private static boolean sameIndicator(List<Reading> one, List<Reading> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.getFirst().indicator().equals(other.getFirst().indicator());
    }

    private List<Reading> read(Tables.Cell cell, String told, String part, @Nullable Integer year) {
        int body = told.indexOf('\n') + 1;
        List<Line> lines = List.of(new Line(body, told.length(), LineKind.BODY));
        List<Sentence> sentences = Sentences.of(told, lines);
        Passage passage = new Passage(told, rules.terms().in(told), year, "");
        SentenceReader reader = new SentenceReader(rules, passage);
        List<Amount> amounts = AmountScanner.scan(told, rules.units()).stream()
                .filter(amount -> amount.digits() >= body)
                .toList();
        if (amounts.isEmpty() || sentences.isEmpty()) {
            return List.of();
        }
        Amount last = amounts.getLast();
        sentences.stream()
                .filter(sentence -> sentence.start() <= last.start() && last.end() <= sentence.end())
                .forEach(sentence -> reader.read(sentence, List.of(last)));
        return reader.readings().stream()
                .filter(reading -> !reading.rule().equals(Zeros.RULE))
                .map(reading -> new Reading(
                        reading.indicator(),
                        reading.value(),
                        cell.bare() ? "" : reading.unit(),
                        reading.qualifier(),
                        reading.scope(),
                        part.isEmpty() ? reading.part() : part,
                        reading.words(),
                        reading.narrowed(),
                        reading.state(),
                        reading.period(),
                        cell.end() - cell.start() <= Evidence.LONGEST
                                ? cell.start()
                                : Math.max(cell.start(), cell.number() - 60),
                        cell.end() - cell.start() <= Evidence.LONGEST
                                ? cell.end()
                                : Math.min(cell.end(), cell.number() + 40),
                        cell.number(),
                        "table: " + reading.rule(),
                        Math.max(0.3, reading.sure() - 0.05)))
                .toList();
    }

    private List<Reading> weighed(List<Reading> settled, String text) {
        return settled.stream()
                .map(reading -> reading.with(
                        confidence.of(reading, rules.naming(reading.indicator()).indicator(), text, settled)))
                .toList();
    }

    private static Comparison comparison(ReportText report, Comparisons.Compared one) {
        return new Comparison(
                one.indicator(),
                one.scope(),
                one.facet(),
                one.unit(),
                one.kind(),
                one.value(),
                one.step(),
                one.amount() == null ? Qualifier.EXACT : one.amount().qualifier(),
                evidence(report, report.clean(), one.start(), one.end()));
    }

    private static Context context(ReportText report, Contexts.Stated one) {
        return new Context(
                one.kind(),
                new Quantity(one.value(), one.unit(), one.amount().qualifier()),
                evidence(report, report.clean(), one.start(), one.end()));
    }

    /** The stretch of the source that became {@code from} to {@code to} of the clean text. */
    static Evidence evidence(ReportText report, CleanText clean, int from, int to) {
        int start = clean.sourceStart(from);
        int end = clean.sourceEnd(to);
        int longest = Math.min(end, start + Evidence.LONGEST);
        return new Evidence(start, longest, report.source().substring(start, longest));
    }
}
