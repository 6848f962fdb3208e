package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.indicator.Indicator;

/** How sure a figure is: what speaks against it, weighed by data/lexicon/confidence-weights.yaml. */
final class Confidence {
    private static final int LEAD = 60;
    private static final int LONG_LABEL = 8;
    private static final int SHORT_PHRASE = 2;
    private static final BigDecimal FEW = BigDecimal.valueOf(3);
    private static final Cue ABOVE = Cue.of("[县市区旗省][级委里]|全[县市区旗省]|[县市区旗]司法局|上级|[县市区旗]政府");
    private static final Cue OTHER_BODY = Cue.of("派出所|公安|法院|法庭|检察|交警|市场监管|纪委|监委|企业|学校|妇联|团委|片区|联合");
    private static final Cue OTHER_SUBJECT = Cue.of("反诈|诈骗|消防|安全生产|应急|党员|党建|学习教育|主题教育|主题党日|疫情|防溺水|环保|招商|就业|村务|党务|财务");
    private static final Cue NOT_DONE = Cue.of("计划|要求|目标|不少于|不低于|每年|每季|每月|力争|应当|规定");
    /** Indicators whose events and people reports mix most. */
    private static final Set<String> MIXED = Set.of(
            "law_study_sessions",
            "law_training_sessions",
            "law_training_person_times",
            "publicity_events",
            "publicity_audience",
            "rule_of_law_meetings",
            "legal_consultations",
            "hazards_found",
            "inspections",
            "legality_reviews");

    private final Map<String, Double> weights = new LinkedHashMap<>();
    /** By indicator the words one of which its evidence usually holds. */
    private final Map<String, List<String>> core;

    Confidence() {
        Lexicon.lists("confidence-weights.yaml")
                .forEach((clue, weight) -> weights.put(clue, Double.valueOf(weight.getFirst())));
        core = Lexicon.lists("core-words.yaml");
    }

    /** From 0 to 1; the order is what it is made for, not the share of right figures. */
    double of(Reading reading, Indicator indicator, String text, List<Reading> all) {
        double sum = 0;
        for (Map.Entry<String, Double> clue :
                clues(reading, indicator, text, all).entrySet()) {
            sum += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Map<String, Double> clues(Reading reading, Indicator indicator, String text, List<Reading> all) {
        int sentence = Math.max(text.lastIndexOf('。', reading.at()), text.lastIndexOf('\n', reading.at())) + 1;
        String lead = text.substring(Math.max(sentence, reading.at() - LEAD), Math.max(reading.at(), sentence));
        String rule =
                reading.rule().substring(reading.rule().lastIndexOf(":") + 1).strip();
        boolean part = reading.rule().startsWith("part");
        Map<String, Double> clues = new LinkedHashMap<>();
        clues.put("always", 1.0);
        clues.put("naming_doubt", 1 - reading.sure());
        clues.put("part", is(part));
        clues.put("long_label", is(reading.part().length() > LONG_LABEL));
        clues.put("table", is(reading.rule().startsWith("table")));
        clues.put("zero", is(reading.value().signum() == 0));
        clues.put("few", is(reading.value().signum() > 0 && reading.value().compareTo(FEW) <= 0));
        clues.put(
                "unusual_unit",
                is(!reading.unit().isEmpty() && !indicator.units().contains(reading.unit())));
        clues.put("short_phrase", is(rule.length() <= SHORT_PHRASE));
        clues.put("open_phrase", is(rule.contains("{") && !rule.contains("…")));
        clues.put("above", is(ABOVE.matcher(lead).find()));
        clues.put("other_body", is(OTHER_BODY.matcher(lead).find()));
        clues.put("other_subject", is(OTHER_SUBJECT.matcher(lead).find()));
        clues.put("not_done", is(NOT_DONE.matcher(lead).find()));
        clues.put("mixed", is(MIXED.contains(reading.indicator())));
        clues.put("core_missing", is(isCoreMissing(reading, text)));
        clues.put("rivals", is(all.stream().anyMatch(other -> rivals(reading, other))));
        return clues;
    }

    /** Whether two figures of one indicator both claim to be the headline. */
    private static boolean rivals(Reading reading, Reading other) {
        return other != reading
                && other.indicator().equals(reading.indicator())
                && other.scope() == reading.scope()
                && other.part().isEmpty()
                && reading.part().isEmpty()
                && other.unit().equals(reading.unit());
    }

    private boolean isCoreMissing(Reading reading, String text) {
        List<String> words = core.getOrDefault(reading.indicator(), List.of());
        String evidence = text.substring(reading.start(), reading.end());
        boolean given = reading.rule().startsWith("part") || reading.rule().startsWith("table") || words.isEmpty();
        return !given && words.stream().noneMatch(evidence::contains);
    }

    private static double is(boolean clue) {
        return clue ? 1 : 0;
    }
}
