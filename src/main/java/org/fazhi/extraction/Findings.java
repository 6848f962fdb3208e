package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.Scope;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;

/** Collects what every number of a text became, each number once, with the reason a clerk would give. */
final class Findings {
    private static final List<String> WORDS = Lexicon.named("not_counted");
    private static final int LONG_SENTENCE = 2000;
    private static final Cue WHOLE = Cue.of("{whole_town}|{own_town}|全辖区|镇村两级|[镇乡]、村");
    private static final int LONGEST_MARK = 3;

    private final ReportText report;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> said = new HashSet<>();
    private final TreeMap<Integer, Integer> zeros = new TreeMap<>();
    private final Map<Integer, Reason> kept = new HashMap<>();
    private final Map<Integer, String> compared = new HashMap<>();

    Findings(ReportText report) {
        this.report = report;
        this.text = report.clean().text();
    }

    /** Numbers that are no figures but are kept as something else. */
    Findings kept(List<Comparisons.Compared> comparisons, List<Contexts.Stated> contexts) {
        for (Comparisons.Compared one : comparisons) {
            if (one.amount() != null) {
                kept.put(one.amount().start(), Reason.COMPARED);
                compared.put(one.amount().start(), one.indicator());
            }
        }
        contexts.forEach(one -> kept.put(one.amount().start(), Reason.CONTEXT));
        return this;
    }

    /**
     * @param weighed the readings that are figures
     * @param all those and the ones that only repeat them
     */
    Findings readings(List<Weighed> weighed, List<Reading> all) {
        Map<String, TreeMap<Integer, Integer>> stretches = new HashMap<>();
        for (Weighed each : weighed) {
            Reading reading = each.reading();
            said.add(reading.at());
            findings.add(new Finding.Found(observation(each), each.clues()));
            if (reading.rule().equals(Zeros.RULE)) {
                zeros.merge(reading.start(), reading.end(), Math::max);
            }
            stretches
                    .computeIfAbsent(reading.indicator(), code -> new TreeMap<>())
                    .put(reading.start(), reading.end());
        }
        for (Reading reading : all) {
            if (said.add(reading.at()) && !isInside(reading, stretches.get(reading.indicator()))) {
                reject(reading.start(), reading.end(), Reason.REPEATED, reading.indicator());
            }
        }
        return this;
    }

    /** Whether the same words are already a figure of the indicator, read by another rule. */
    private static boolean isInside(Reading reading, @Nullable TreeMap<Integer, Integer> stretches) {
        Map.Entry<Integer, Integer> last = stretches == null ? null : stretches.lowerEntry(reading.end());
        return last != null && last.getValue() > reading.start();
    }

    Findings refusals(List<Refusal> refusals, List<Amount> amounts) {
        Set<Integer> refused = new HashSet<>();
        for (Refusal refusal : refusals) {
            refused.add(refusal.start());
            Map.Entry<Integer, Integer> zero = zeros.floorEntry(refusal.start());
            if (zero == null || zero.getValue() < refusal.end()) {
                refuse(refusal);
            }
        }
        for (Amount amount : amounts) {
            if (!refused.contains(amount.start()) && !said.contains(amount.digits())) {
                reject(amount.start(), amount.end(), Reason.OUTSIDE, "");
            }
        }
        return this;
    }

    List<Finding> all() {
        findings.sort(Comparator.comparingInt(finding -> finding.evidence().start()));
        return findings;
    }

    private void refuse(Refusal refusal) {
        Reason other = kept.get(refusal.start());
        if (other != null) {
            reject(refusal.start(), refusal.end(), other, compared.getOrDefault(refusal.start(), ""));
        } else {
            Reason reason = reason(refusal);
            reject(
                    refusal.start(),
                    refusal.end(),
                    reason,
                    reason == refusal.reason() ? refusal.detail() : unit(refusal));
        }
    }

    /** The unit that decided, when a unit did. */
    private static String unit(Refusal refusal) {
        return refusal.reason() == Reason.NO_UNIT && !WORDS.contains(refusal.detail()) ? refusal.detail() : "";
    }

    private Reason reason(Refusal refusal) {
        return switch (refusal.reason()) {
            case DATE, NO_UNIT, NO_INDICATOR ->
                isMark(refusal)
                        ? Reason.ORDINAL
                        : isWord(refusal)
                                ? Reason.WORD
                                : refusal.reason() != Reason.NO_UNIT
                                        ? refusal.reason()
                                        : !refusal.detail().isEmpty()
                                                ? Reason.OTHER_UNIT
                                                : isName(refusal) ? Reason.NAME : Reason.NO_UNIT;
            default -> refusal.reason();
        };
    }

    /** 1、 or (2) or 3. at the head of a line or sentence. */
    private boolean isMark(Refusal refusal) {
        int start = refusal.start();
        int end = refusal.end();
        boolean bracketed = at(start - 1) == '(' && at(end) == ')';
        char before = at(bracketed ? start - 2 : start - 1);
        return end - start <= LONGEST_MARK
                && "\n。;: ".indexOf(before) >= 0
                && (bracketed || "、.,)".indexOf(at(end)) >= 0);
    }

    /** 进一步, 二十大, 一把手. */
    private boolean isWord(Refusal refusal) {
        String words = text.substring(refusal.start(), refusal.end());
        return !Character.isDigit(words.charAt(0)) && WORDS.stream().anyMatch(words::endsWith) && words.length() <= 5;
    }

    /** 12345热线, “8.31”工程, “1310”. */
    private boolean isName(Refusal refusal) {
        String number = text.substring(refusal.start(), refusal.end());
        return number.matches("12\\d{3}|110|119|120|122")
                || number.contains(".")
                || "“\"".indexOf(at(refusal.start() - 1)) >= 0;
    }

    private char at(int position) {
        return position < 0 || position >= text.length() ? '\n' : text.charAt(position);
    }

    private void reject(int start, int end, Reason reason, String detail) {
        findings.add(new Finding.Rejected(evidence(start, end), reason, detail));
    }

    private Observation observation(Weighed weighed) {
        Reading reading = weighed.reading();
        return new Observation(
                reading.indicator(),
                new Quantity(reading.value(), reading.unit(), reading.qualifier()),
                reading.scope(),
                reading.part(),
                reading.state(),
                reading.period(),
                evidence(reading.start(), reading.end()),
                reading.rule(),
                rounded(weighed.confidence()),
                reading.scope() != Scope.WHOLE || saysWhole(text, reading.at()),
                weighed.doubts());
    }

    /** Whether the sentence says that the figure at {@code at} is the whole township's. */
    private static boolean saysWhole(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONG_SENTENCE && "。\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return WHOLE.matcher(text.substring(start, at)).find();
    }

    private Evidence evidence(int from, int to) {
        return Extractor.evidence(report, report.clean(), from, to);
    }

    /** To three places; what was read is never told impossible. */
    private static double rounded(double confidence) {
        return Math.max(1, Math.round(confidence * 1000)) / 1000.0;
    }
}
