package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.report.CleanText;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a report's text by the rules of the catalogue; safe for use by several threads. */
public final class Extractor {
    /** Changes with every change of what is read, so that a store made with other rules is rebuilt. */
    public static final String RULES = "4";

    private final RuleBook rules;
    private final Narrowing narrowing;
    private final Confidence confidence;

    public Extractor(Catalogue catalogue) {
        this.rules = new RuleBook(catalogue);
        this.narrowing = new Narrowing(rules);
        this.confidence = new Confidence(catalogue);
    }

    /** What every number of a report's body became. */
    public Extraction extract(ReportText report, Identity identity) {
        CleanText clean = report.clean();
        String text = clean.text();
        @Nullable Integer year = identity.year() != null ? identity.year() : Years.spokenOf(text, clean.lines());
        List<Sentence> sentences = Sentences.of(text, clean.lines());
        String township = identity.place() == null ? "" : identity.place().township();
        Passage passage = new Passage(text, rules.terms().in(text), year, township);
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
        readings.addAll(new TableFigures(rules, township, year).read(clean));
        readings.sort(Comparator.comparingInt(Reading::at));
        List<Reading> settled = narrowing.settle(readings);
        List<Refusal> refusals = reader.refusals();
        List<Comparisons.Compared> compared = Comparisons.in(text, amounts, settled, refusals, year);
        List<Contexts.Stated> stated = Contexts.in(text, readable(amounts, sentences));
        return new Extraction(
                new Findings(report)
                        .kept(compared, stated)
                        .readings(confidence.of(text, settled, amounts), readings)
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
