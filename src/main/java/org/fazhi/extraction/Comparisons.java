package org.fazhi.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.indicator.Comparison.Kind;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;
import org.jspecify.annotations.Nullable;

/** Finds what a text says of its own figures as against the year before: last year's figure, or by how much it changed. */
final class Comparisons {
    private static final String LAST = "(?:上一?年|去年|前一年|(?<!\\d)(20\\d\\d)年)度?(?:同期)?";
    private static final Pattern CLUE = Pattern.compile("同比|[较比与和同由从(,]" + LAST);
    private static final Pattern CHANGE = Pattern.compile("(?:相比|相较)?,?(?:有所|大幅度?|明显|显著|实际|总体|略有|共|又|再)?"
            + "(?:(增长|增加|上升|提高|提升|增多|增|多|升)|(下降|减少|降低|压降|回落|少|降|减))(?:了|幅度?为|率为|达)?");
    private static final Pattern SAME = Pattern.compile("相?比?,?持平");
    private static final Pattern LEVEL = Pattern.compile("数?[的为是]?");
    private static final Pattern REACHED =
            Pattern.compile("(?:相比)?,?(?:达到?|[增升降][到至为]|(?:增加|增长|上升|提高|提升|下降|减少|降低)[到至为]|至|为)(?:了|今年的|本年度?的)?");
    private static final Pattern SAME_THING =
            Pattern.compile("[^,。;:()率]{0,10}[,(]?(?:数量|总量|总数|件数|案件数?量?|办案量|受理量|人次|场次)?");
    private static final Pattern YEAR_NAMED = Pattern.compile("上一?年|去年|前一年|(?<!\\d)(20\\d\\d)年");
    private static final String STOPS = "。;!?\n";
    private static final int FAR = 40;
    private static final int LONGEST = 200;

    private final String text;
    private final NumberedAmounts amounts;
    private final Map<Integer, List<Reading>> readings;
    private final @Nullable Integer year;
    private final List<Compared> found = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    /**
     * One comparison, with positions in the clean text.
     *
     * @param amount null when it says that nothing changed
     */
    record Compared(
            String indicator,
            Scope scope,
            String facet,
            String unit,
            Kind kind,
            BigDecimal value,
            BigDecimal step,
            @Nullable Amount amount,
            int start,
            int end) {}

    private Comparisons(String text, List<Amount> amounts, List<Reading> readings, @Nullable Integer year) {
        this.text = text;
        this.amounts = new NumberedAmounts(amounts);
        this.readings = readings.stream().collect(Collectors.groupingBy(Reading::at));
        this.year = year;
    }

    /**
     * @param amounts all numbers of the text, in its order
     * @param readings the figures read in it
     * @param year the year the text tells of, null when unknown
     */
    static List<Compared> in(
            String text, List<Amount> amounts, List<Reading> readings, List<Refusal> refusals, @Nullable Integer year) {
        Comparisons comparisons = new Comparisons(text, amounts, readings, year);
        Matcher clue = CLUE.matcher(text);
        while (clue.find()) {
            if (clue.group(1) == null || comparisons.isLast(clue.group(1))) {
                comparisons.at(clue.start(), clue.end());
            }
        }
        refusals.stream()
                .filter(refusal -> refusal.reason() == Reason.OTHER_YEAR)
                .forEach(comparisons::named);
        return comparisons.found;
    }

    private void at(int start, int end) {
        char first = text.charAt(start);
        boolean aside = first == '(' || first == ',';
        int level = behind(LEVEL, end);
        Optional<Amount> told = startingAt(level);
        if (told.isPresent()) {
            level(told.get(), start);
            return;
        }
        if (aside || first == '由' || first == '从') {
            return;
        }
        Matcher change = CHANGE.matcher(text).region(end, text.length());
        if (change.lookingAt()) {
            startingAt(change.end()).ifPresent(by -> changed(by, change.group(2) != null, start));
        } else if (behind(SAME, end) > end) {
            before(start)
                    .ifPresent(figure -> add(
                            figure,
                            Kind.DIFFERENCE,
                            BigDecimal.ZERO,
                            BigDecimal.ONE,
                            null,
                            figure.at(),
                            behind(SAME, end)));
        }
    }

    private void level(Amount last, int start) {
        Optional<Reading> figure = reached(last).or(() -> before(start));
        figure.filter(found -> sameUnit(found, last)).ifPresent(found -> tell(found, Kind.LEVEL, last, false, start));
    }

    private void changed(Amount by, boolean down, int start) {
        Optional<Reading> figure = reached(by).or(() -> before(start));
        figure.ifPresent(found -> {
            boolean rate = found.unit().equals("%");
            if (by.unit().equals("%") && !rate) {
                tell(found, Kind.PERCENT, by, down, start);
            } else if (rate ? by.unit().endsWith("百分点") : sameUnit(found, by)) {
                tell(found, Kind.DIFFERENCE, by, down, start);
            }
        });
    }

    /** Last year's figure in a clause of its own: 2022年化解纠纷86件. */
    private void named(Refusal refusal) {
        Optional<Amount> amount = startingAt(refusal.start()).filter(one -> !used.contains(one.digits()));
        int from = sentenceStart(refusal.start());
        String lead = text.substring(Math.max(from, refusal.start() - FAR), refusal.start());
        if (amount.isEmpty() || refusal.detail().isEmpty() || lead.contains("村") || lead.contains("累计")) {
            return;
        }
        Matcher named = YEAR_NAMED.matcher(lead);
        boolean last = false;
        while (named.find()) {
            boolean span = named.start() > 0 && "自从至到—-和、".indexOf(lead.charAt(named.start() - 1)) >= 0
                    || named.end() < lead.length() && "以至到—-和、底末起".indexOf(lead.charAt(named.end())) >= 0;
            last = !span && (named.group(1) == null || isLast(named.group(1)));
        }
        if (last) {
            Amount one = amount.get();
            used.add(one.digits());
            found.add(new Compared(
                    refusal.detail(),
                    Scope.WHOLE,
                    "",
                    one.unit(),
                    Kind.LEVEL,
                    value(one),
                    step(one),
                    one,
                    refusal.start() - lead.length(),
                    one.end()));
        }
    }

    private boolean isLast(String named) {
        return year != null && Integer.parseInt(named) == year - 1;
    }

    private void tell(Reading figure, Kind kind, Amount amount, boolean down, int start) {
        BigDecimal value = down ? value(amount).negate() : value(amount);
        add(figure, kind, value, step(amount), amount, start, amount.end());
    }

    private void add(
            Reading figure, Kind kind, BigDecimal value, BigDecimal step, @Nullable Amount amount, int start, int end) {
        if (amount == null || used.add(amount.digits())) {
            found.add(new Compared(
                    figure.indicator(),
                    figure.scope(),
                    figure.part(),
                    figure.unit(),
                    kind,
                    value,
                    step,
                    amount,
                    Math.min(start, figure.at()),
                    Math.max(end, figure.at() + 1)));
        }
    }

    /** The figure right behind, as in 由去年的21件减少到9件. */
    private Optional<Reading> reached(Amount amount) {
        int end = behind(REACHED, amount.end());
        return end == amount.end() ? Optional.empty() : startingAt(end).flatMap(this::read);
    }

    /** The figure right before, when the words between name nothing else. */
    private Optional<Reading> before(int clue) {
        return amounts.before(clue)
                .filter(last -> clue - last.end() <= FAR)
                .filter(last ->
                        SAME_THING.matcher(text.substring(last.end(), clue)).matches())
                .filter(last -> !text.substring(sentenceStart(last.start()), last.start())
                        .contains("分别"))
                .flatMap(this::read);
    }

    /** The figure a number was read as; nothing when it stands for two. */
    private Optional<Reading> read(Amount amount) {
        List<Reading> at = readings.getOrDefault(amount.digits(), List.of());
        return at.size() == 1 ? Optional.of(at.getFirst()) : Optional.empty();
    }

    private Optional<Amount> startingAt(int position) {
        return amounts.at(position).filter(amount -> amount.value() != null);
    }

    private int behind(Pattern pattern, int position) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        return matcher.lookingAt() ? matcher.end() : position;
    }

    private int sentenceStart(int position) {
        int start = position;
        while (start > Math.max(0, position - LONGEST) && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean sameUnit(Reading figure, Amount amount) {
        return UnitClass.of(figure.unit()) == UnitClass.of(amount.unit())
                && !amount.unit().isEmpty();
    }

    private static BigDecimal value(Amount amount) {
        return Objects.requireNonNull(amount.value());
    }

    /** One in the last place written. */
    private BigDecimal step(Amount amount) {
        int end = amount.digits();
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        if (end == amount.digits()) {
            return BigDecimal.ONE;
        }
        BigDecimal written = new BigDecimal(text.substring(amount.digits(), end).replaceAll("\\.$", ""));
        BigDecimal scale = written.signum() == 0 || text.charAt(end == text.length() ? end - 1 : end) == ','
                ? BigDecimal.ONE
                : value(amount).divide(written, MathContext.DECIMAL64);
        return BigDecimal.ONE.movePointLeft(written.scale()).multiply(scale);
    }
}
