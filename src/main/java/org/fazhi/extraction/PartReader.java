package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Scope;

/** Reads numbers that are parts of a figure before them: 受理52件,其中邻里纠纷30件. */
final class PartReader {
    private static final int FAR = 240;
    private static final double SURE = 2.6;
    private static final double FAIRLY_SURE = 1.9;
    private static final String RULE = "part: ";
    private static final String NAMELESS = "部分";
    private static final Pattern TOWNSHIP = Pattern.compile("(?:镇|乡|街道|苏木)(?:级|本级|[本这那]?一级|[这那]头)?");
    private static final Pattern VILLAGES = Pattern.compile("(?:村|社区|村居|村社区|各村|村\\(社区\\)|嘎查|各嘎查)(?:级|[这那]?一级|[这那]头)?");
    private static final Pattern SCOPED =
            Pattern.compile("(?:苏木|嘎查)(?:级|[本这那]?一级).{0,6}|.{0,4}(?:镇级|乡级|街道级|村级|村|镇|社区|村居|街道|乡).{0,14}");

    private final RuleBook rules;
    private final Passage passage;
    private final String text;
    private final Exclusions exclusions;
    private final Guards guards;
    private final Figures figures;
    private final Ledger ledger;

    PartReader(RuleBook rules, Passage passage, Guards guards, Figures figures, Ledger ledger) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
        this.exclusions = new Exclusions(rules, passage);
        this.guards = guards;
        this.figures = figures;
        this.ledger = ledger;
    }

    /** The figure a number is said to be a part of. */
    Optional<Parent> parent(Spot spot, SoFar soFar) {
        for (int i = soFar.parents().size() - 1; i >= 0; i--) {
            Parent parent = soFar.parents().get(i);
            if (parent.end() > spot.amount().start()
                    || !parent.reading().part().isEmpty()
                    || !Parts.sameCount(parent.reading().unit(), spot.amount().unit())) {
                continue;
            }
            if (spot.amount().start() - parent.end() > FAR) {
                break;
            }
            String between = text.substring(parent.end(), spot.amount().start());
            boolean continued = parent.sentence() != spot.sentence();
            if (!continued && between.contains("。")) {
                break;
            }
            boolean opened = passage.inBracket(spot.amount().start(), parent.end());
            if (opened || Parts.isMarked(between) && !Parts.isOver(between) && !isOfSeveral(parent, spot, soFar)) {
                return isUsedUp(parent) ? Optional.empty() : Optional.of(parent);
            }
            if (!isListed(between)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 简易案件80起、一般案件19起,包括占道经营37起: more than the last figure of the list, so a part of them all. */
    private boolean isOfSeveral(Parent parent, Spot spot, SoFar soFar) {
        return isLastOfSeveral(parent, soFar)
                && soFar.amounts().stream()
                        .anyMatch(amount -> amount.start() >= parent.end()
                                && amount.value() != null
                                && Parts.sameCount(amount.unit(), spot.amount().unit())
                                && amount.value().compareTo(parent.reading().value()) > 0);
    }

    /** Whether a figure ends a list of figures of several indicators. */
    private boolean isLastOfSeveral(Parent parent, SoFar soFar) {
        int start = figures.skipMarks(parent.reading().start(), parent.reading().at());
        return start > 0
                && text.charAt(start - 1) == '、'
                && soFar.parents().stream()
                        .map(Parent::reading)
                        .anyMatch(listed -> listed.end() == start - 1
                                && !listed.indicator().equals(parent.reading().indicator()));
    }

    /** Whether the parts read so far already make up the whole. */
    private boolean isUsedUp(Parent parent) {
        Reading whole = parent.reading();
        BigDecimal sum = ledger.near().stream()
                .filter(part -> part.at() > whole.at() && part.rule().equals(RULE + whole.rule()))
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 && sum.compareTo(whole.value()) == 0;
    }

    /** Whether a number goes on with a list, or follows a bracket, in which the figure before it was only an item. */
    private static boolean isListed(String between) {
        int close = between.indexOf(')');
        return close >= 0 && !between.substring(0, close).contains("(") && !between.contains(";")
                || between.startsWith("、") && between.indexOf(',') < 0 && between.indexOf(';') < 0;
    }

    /** Whether a number that could be a part is rather a figure of the indicator that names it best. */
    boolean standsAlone(Parent parent, Spot spot, Optional<Candidate> best, SoFar soFar) {
        String whole = parent.reading().indicator();
        if (best.isEmpty() || best.get().indicator().equals(whole)) {
            return false;
        }
        BigDecimal value = spot.amount().value();
        return value != null && value.compareTo(parent.reading().value()) > 0
                || parent.sentence() != spot.sentence()
                || isToldApart(parent, spot, best.get())
                || best.get().start() >= spot.from() && isLastOfSeveral(parent, soFar)
                || isOwn(whole, best.get(), spot.from());
    }

    /** 其中宪法专题3次,法律讲座办了2期: another measure word in a clause of its own, in which it is named by itself. */
    private boolean isToldApart(Parent parent, Spot spot, Candidate named) {
        return named.score() >= FAIRLY_SURE
                && named.start() >= spot.clause()
                && spot.from() == spot.clause()
                && !spot.amount().unit().equals(parent.reading().unit())
                && !Parts.isMarked(text.substring(spot.clause(), spot.amount().start()));
    }

    /** Whether a part of {@code whole} that reads as {@code named} is a figure of its own; its words begin at {@code from}. */
    private boolean isOwn(String whole, Candidate named, int from) {
        Set<String> own = rules.naming(whole).parts();
        boolean namedItself = !rules.naming(whole).is(Role.DISCLOSURE) || named.start() >= from;
        return own == null
                ? named.score() >= SURE
                : own.contains(named.indicator()) && named.score() >= FAIRLY_SURE && namedItself;
    }

    /** Reads a number as a part of {@code parent}, or refuses it. */
    void read(Spot spot, Parent parent) {
        Reading whole = parent.reading();
        Amount amount = spot.amount();
        Optional<Reason> refused = guards.refuse(
                spot,
                new Candidate(
                        new Phrase(whole.indicator(), "part", new int[0], new int[0], new int[0]),
                        3,
                        spot.from(),
                        amount.end()));
        if (refused.isPresent()) {
            ledger.refuse(spot, refused.get(), whole.indicator());
            return;
        }
        String own = text.substring(spot.from(), amount.start());
        String label = Parts.label(own);
        if (label.isEmpty() || !rules.naming(whole.indicator()).units().contains(amount.unit())) {
            label = Parts.label(text.substring(amount.end(), spot.until()));
        }
        if (!belongs(whole.indicator(), label, own)
                || parent.sentence() != spot.sentence() && exclusions.speaksOfOther(spot, whole.indicator())) {
            ledger.refuse(spot, Reason.NO_INDICATOR, whole.indicator());
            return;
        }
        ledger.add(part(spot, whole, own, label));
    }

    private Reading part(Spot spot, Reading whole, String own, String label) {
        Amount amount = spot.amount();
        BigDecimal value = Objects.requireNonNull(amount.value());
        Scope scope = TOWNSHIP.matcher(label).matches()
                ? Scope.TOWNSHIP
                : VILLAGES.matcher(label).matches()
                        ? Scope.VILLAGE
                        : Scopes.of(passage, spot, rules.naming(whole.indicator()));
        boolean scoped = scope != whole.scope() && SCOPED.matcher(label).matches();
        int start = Math.max(figures.skipMarks(spot.from(), amount.start()), amount.start() - 40);
        return new Reading(
                whole.indicator(),
                value,
                amount.unit(),
                amount.qualifier(),
                scoped ? scope : whole.scope(),
                scoped ? "" : label.isEmpty() ? NAMELESS : label,
                own,
                own,
                value.signum() == 0 ? ObservationState.REPORTED_ZERO : ObservationState.REPORTED,
                whole.period(),
                start,
                amount.end(),
                amount.digits(),
                RULE + whole.rule(),
                Math.max(0.3, whole.sure() - 0.05));
    }

    /** Whether a part still is of the kind its indicator counts. */
    private boolean belongs(String indicator, String label, String own) {
        return rules.naming(indicator).noPart().stream().noneMatch(word -> own.contains(word) || label.contains(word));
    }
}
