package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.extraction.Sentence.Section;
import org.fazhi.indicator.ObservationState;

/** Finds statements that there was none: 无行政复议、行政诉讼案件, 未收到公开申请, 均胜诉. */
final class Zeros {
    /** Name of the rule of every zero that is told in words. */
    static final String RULE = "zero";

    private static final Cue NONE = Cue.of(
            "(?:均)?(?:未|没有|没)(?:出(?=过?(?:任何|新的?)?(?:行政)?规范)|发(?=过?(?:任何|新的?)?(?:行政)?规范)|发生|产生|出现|收到|接到|接收到|受理|新收|新增|涉及|作出|作|做出|实施|制定|出台|印发|发布|制发|起草|有|曾|被|接|办理|引发|形成|存在|新制定|制定出台|提起|因|经历|发现|再|新|开展|制订)+(?:过|到|新|新增|任何|一起|1起|一件|1件|一例|一宗|有|因|各类|出|出台|印发|关于|群众|被|提起|发布|新的)*"
                    + "|没有|(?<![毫从别并绝])无(?!论|法|障|偿|关|人|遗|缝|纸|烟|讼|访|诈|毒|理|需|主|害|死角|条件|异议|正当|证|牌|照|疑|违|权|固|疾|形|声|序|业|故|愧|私|限|一例外|合法|规律|规矩|规模)|尚未(?:制定|出台|收到|发生)|暂无|无人(?=申请)|(?<![清归为于一二三四五六七八九百千万\\d])零(?=[\\u4e00-\\u9fff“])|不存在|未有|不涉及|暂未(?:发生|收到|制定|出台|有)|从未(?:发生|出现)");
    private static final Cue AFTER = Cue.of(
            "(?:均|都|皆|全)?(?:为|是|保持|实现|达到)?(?:“|\")?(?:零|(?<![\\d.])0)(?:(?:发生|出台|制发|制定|印发|受理|申请|立案|办理|新增|登记|提起|件|起|宗|例|案|目标|纪录|记录|增长(?!率))(?:”|\")?(?![\\d.%,万])|(?:”|\")?(?=[,。;、!)\\s]|$))|(?:均无|均未发生|均没有|未发生|没有发生|均未出现|全无)(?![\\u4e00-\\u9fff])|为零|均为0"
                    + "|[,:]?(?:今年|全年|年内|本年)?(?:也|都|均)?(?:无|没有|未有)(?=[,。;、!)\\s]|$)"
                    + "|(?:今年|全年|年内|本年)?(?:也|都|均)?(?:一|1)(?:件|起|例|宗|份|个|次|桩)(?:也|都|均)?(?:没|未|无)有?(?:出台|出|印发|制发|发生|发|办理|办|立|收到|收|接到|接|产生|制定|作出|作|打|罚|遇到|碰上|摊上)?过?(?=[,。;!)\\s]|$)"
                    + "|(?:也|都|均|尚|还|从)?(?:未|没)有?(?:办理|办|立案|立|出台|出|印发|制发|发生|制定|收到|收|产生|查处|作出|受理|打)过?(?:一|1)(?:件|起|例|宗|份|个|次|桩)(?=[,。;!)\\s]|$)");
    private static final Cue ALL_WON = Cue.of(
            "(?:均|全部|都|皆|全)(?:获)?(?:胜诉|获胜)|无一败诉|(?:未|没)败诉|没有败诉(?![案的风])|无一(?:打)?输|没(?:有)?(?:打)?输过?(?=[,。;])|(?:全|都|全都|全部)(?:打)?赢|胜诉率(?:达|为|达到)?(?:100%|百分之百)|零败诉|败诉率(?:为|是)?(?:0|零)");
    private static final Cue CONDITION = Cue.of(
            "因[^,。;]{2,30}?(?:{causes}|而|被|提起|发生|所致|申请)|由[^,。;]{2,24}?{causes}|针对[^,。;]{2,20}的|(?:规范|不当|违法|执法)[^,。;]{0,12}{causes}");
    private static final Pattern UNIT = Pattern.compile("(?:一|1|零|(?<!\\d)0)(起|件|例|宗|次|份|个|桩)");
    /** Negations that say no more than that there was none. */
    private static final Pattern BARE = Pattern.compile("[没未][出发]过?|未有|没有|无|暂无|未涉及|不涉及|不存在");

    private static final Cue NOT_NONE = Cue.of("{wishes}|{averted}");

    /** 没有出现, 今年没有收到: at the end of its clause, its noun before it. */
    private static final Cue NEVER_CAME = Cue.of(
            "(?:今年|全年|年内|本年度?|均|都|也|尚|还|一直|从)*(?:没有|未|没)(?:发生|出现|收到|接到|产生|受理|制定|制发|出台|作出|提起|涉及)过?(?=[,。;、!)\\s]|$)");

    /** 无此类情况, 均未发生: what there was none of stands in the heading or sentence before. */
    private static final Pattern NOTHING_SUCH = Pattern.compile(
            "(?:本年度?|今年|全年|年内|我[镇乡]|街道|20\\d\\d年度?|,|均|都|也)*(?:无|没有|未发生|没有发生|未出现|没有出现|未收到|未涉及|不涉及|暂无)(?:此类|该类|上述|这类|此项|以上|相关)?(?:情况|情形|案件|事项|申请|文件|问题)?(?:发生|出现)?[。;\\s]*");

    private static final Pattern HEADING =
            Pattern.compile("(?s)\\s*(?:[((]?[一二三四五六七八九十\\d]{1,3}[、.))]|[一二三四五六七八九十]是).{2,40}(?:[。:\\s]|情况|方面|$)");
    private static final int LONGEST_HEADING = 50;

    /** Longest clause that only says count (办理数为零), so that the noun stands in the clause before. */
    private static final int COUNT_WORD = 4;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;

    /**
     * A zero.
     *
     * @param start first position of the words that state it
     */
    record Zero(String indicator, int start, int end, ObservationState state, String unit) {}

    Zeros(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
    }

    List<Zero> in(Sentence sentence) {
        List<Zero> zeros = new ArrayList<>();
        if (sentence.section() != Section.RESULTS) {
            return zeros;
        }
        String told = text.substring(sentence.start(), sentence.end());
        Cue.Search none = NONE.matcher(told);
        while (none.find()) {
            negated(sentence, sentence.start() + none.start(), sentence.start() + none.end(), zeros);
        }
        Cue.Search after = AFTER.matcher(told);
        while (after.find()) {
            fronted(sentence, sentence.start() + after.start(), sentence.start() + after.end(), zeros);
        }
        Cue.Search never = NEVER_CAME.matcher(told);
        while (never.find()) {
            fronted(sentence, sentence.start() + never.start(), sentence.start() + never.end(), zeros);
        }
        if (NOTHING_SUCH.matcher(told.strip()).matches()) {
            headed(sentence, zeros);
        }
        Cue.Search won = ALL_WON.matcher(told);
        while (won.find()) {
            int start = sentence.start() + won.start();
            int end = sentence.start() + won.end();
            if (!isWish(start, sentence) && speaksOfLawsuits(sentence, start)) {
                rules.namings(Role.LOST)
                        .forEach(lost -> zeros.add(zero(lost.code(), start, end, ObservationState.REPORTED_ZERO)));
            }
        }
        return zeros;
    }

    private boolean speaksOfLawsuits(Sentence sentence, int position) {
        String around = text.substring(Math.max(0, sentence.start() - 60), position + 2);
        return around.contains("诉讼")
                || around.contains("应诉")
                || around.contains("被诉")
                || around.contains("败诉")
                || around.contains("官司");
    }

    private static Zero zero(String indicator, int start, int end, ObservationState state) {
        return zero(indicator, start, end, state, "");
    }

    private static Zero zero(String indicator, int start, int end, ObservationState state, String unit) {
        return new Zero(indicator, start, end, state, unit);
    }

    private boolean isWish(int position, Sentence sentence) {
        int clause = passage.clauseStart(position, sentence.start());
        return NOT_NONE.matcher(text.substring(clause, position)).find();
    }

    private void negated(Sentence sentence, int start, int from, List<Zero> zeros) {
        if (isWish(start, sentence) || start > sentence.start() && text.charAt(start - 1) == '有') {
            return;
        }
        int to = passage.clauseEnd(from, sentence.end());
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i)) && !text.startsWith("1起", i) && !text.startsWith("1件", i)) {
                to = i;
                break;
            }
        }
        String told = text.substring(start, to);
        Cue.Search condition = CONDITION.matcher(told);
        boolean qualified = condition.find();
        int nouns = qualified && start + condition.end() > from ? start + condition.end() : from;
        String unit = unit(told);
        List<Terms.Hit> hits = passage.hits(nouns, to);
        BitSet terms = terms(hits);
        for (Naming naming : rules.namings()) {
            named(naming, hits, terms).ifPresent(hit -> {
                if (suits(naming, told, text.substring(start, from))) {
                    zeros.add(zero(
                            naming.code(),
                            start,
                            Math.max(
                                    hit.end(),
                                    Math.min(tail(hit.end(), passage.clauseEnd(from, sentence.end())), start + 110)),
                            qualified ? ObservationState.QUALIFIED_ZERO : ObservationState.REPORTED_ZERO,
                            unit));
                }
            });
        }
    }

    /** The measure word of 一件没出, empty when none is told. */
    private static String unit(String told) {
        return UNIT.matcher(told)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private int tail(int end, int to) {
        for (String word : new String[] {"案件", "申请", "事项", "案"}) {
            if (text.startsWith(word, end) && end + word.length() <= to) {
                return end + word.length();
            }
        }
        return end;
    }

    private void fronted(Sentence sentence, int at, int end, List<Zero> zeros) {
        int clause = passage.clauseStart(at, sentence.start());
        if (at - clause <= COUNT_WORD && clause > sentence.start() && text.charAt(clause - 1) == ',') {
            clause = passage.clauseStart(clause - 1, sentence.start());
        }
        if (isWish(at, sentence) || clause >= at) {
            return;
        }
        int from = clause;
        for (int i = at - 1; i >= clause; i--) {
            if (Character.isDigit(text.charAt(i))) {
                from = i + 1;
                break;
            }
        }
        String told = text.substring(from, at);
        boolean qualified = CONDITION.matcher(told).find();
        List<Terms.Hit> hits = passage.hits(from, at);
        BitSet terms = terms(hits);
        for (Naming naming : rules.namings()) {
            named(naming, hits, terms).ifPresent(hit -> {
                boolean digit = Character.isDigit(text.charAt(Math.min(end, text.length()) - 1))
                        && !rules.units().at(text, end).isEmpty();
                if (suits(naming, told + text.substring(at, end), "没有") && at - hit.end() <= 16 && !digit) {
                    zeros.add(zero(
                            naming.code(),
                            hit.start(),
                            end,
                            qualified ? ObservationState.QUALIFIED_ZERO : ObservationState.REPORTED_ZERO,
                            unit(text.substring(at, end))));
                }
            });
        }
    }

    /** 因信息公开引起的行政复议、行政诉讼情况。本年度无此类情况。: the heading names what there was none of. */
    private void headed(Sentence sentence, List<Zero> zeros) {
        int end = sentence.start();
        while (end > 0 && "。:;\n ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_HEADING && "。;\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String heading = text.substring(start, end);
        if (!HEADING.matcher(heading).matches()) {
            return;
        }
        ObservationState state =
                CONDITION.matcher(heading).find() ? ObservationState.QUALIFIED_ZERO : ObservationState.REPORTED_ZERO;
        List<Terms.Hit> hits = passage.hits(start, end);
        BitSet terms = terms(hits);
        for (Naming naming : rules.namings()) {
            named(naming, hits, terms)
                    .filter(hit -> suits(naming, heading, "没有"))
                    .ifPresent(hit -> zeros.add(zero(naming.indicator().code(), hit.start(), sentence.end(), state)));
        }
    }

    /** The numbers of all terms there are. */
    private static BitSet terms(List<Terms.Hit> hits) {
        BitSet terms = new BitSet();
        for (Terms.Hit hit : hits) {
            for (int term : hit.terms()) {
                terms.set(term);
            }
        }
        return terms;
    }

    private static Optional<Terms.Hit> named(Naming naming, List<Terms.Hit> hits, BitSet terms) {
        for (int term : naming.notZero()) {
            if (terms.get(term)) {
                return Optional.empty();
            }
        }
        Terms.Hit found = null;
        for (int term : naming.zero()) {
            for (int i = terms.get(term) ? hits.size() - 1 : -1; i >= 0; i--) {
                Terms.Hit hit = hits.get(i);
                if (hit.is(term) && (found == null || isLater(hit, found))) {
                    found = hit;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isLater(Terms.Hit hit, Terms.Hit other) {
        return hit.end() > other.end() || hit.end() == other.end() && hit.start() > other.start();
    }

    /** Whether the words of a negation can speak of an indicator at all. */
    private static boolean suits(Naming naming, String told, String negation) {
        return naming.zeroWith().isEmpty()
                || naming.zeroWith().stream().anyMatch(told::contains)
                || BARE.matcher(negation).matches();
    }
}
