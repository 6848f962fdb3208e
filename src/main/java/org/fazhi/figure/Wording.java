package org.fazhi.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Doubt;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.Theme;
import org.fazhi.indicator.UnitClass;
import org.fazhi.query.Count;
import org.fazhi.query.Incomparable;
import org.fazhi.query.KnownCell;
import org.fazhi.query.PlaceName;
import org.fazhi.query.Ranks;
import org.fazhi.query.Standing;
import org.fazhi.query.TrendTag;
import org.jspecify.annotations.Nullable;

/** How values, places and states are said in the user's language. */
public final class Wording {
    private final Messages messages;

    private Wording(Messages messages) {
        this.messages = messages;
    }

    public static Wording in(Language language) {
        return new Wording(Messages.in(language));
    }

    public Language language() {
        return messages.language();
    }

    String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** What makes a figure less sure, for people. */
    public String doubts(List<Doubt> doubts) {
        return doubts.stream().map(doubt -> say("doubt." + doubt.code())).collect(Collectors.joining(say("doubt.and")));
    }

    public String indicator(Indicator indicator) {
        return language() == Language.ZH ? indicator.zh() : indicator.en();
    }

    /** The usual measure word; in English what it counts. */
    public String unit(Indicator indicator) {
        return unit(indicator.units().getFirst());
    }

    public String unit(String unit) {
        Optional<People> people = People.in(unit);
        if (people.isPresent()) {
            return messages.say(
                    "unit.per." + people.get().code(), unit(people.get().counted(unit)));
        }
        if (language() == Language.ZH || unit.isEmpty() || unit.equals("%")) {
            return unit;
        }
        return messages.say("unit." + UnitClass.of(unit).code());
    }

    public String number(double number) {
        return number(BigDecimal.valueOf(number));
    }

    /** With groups of three and at most two decimals, exact otherwise. */
    public String number(BigDecimal number) {
        return format("#,##0.##").format(number);
    }

    /** A share with its sign and one decimal, such as +12.4%. */
    public String change(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return format("+#,##0.0;-#,##0.0").format(percent) + "%";
    }

    /** With the sign in front of a positive number too. */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /** A share in percent with one decimal, without a sign. */
    public String share(double share) {
        return format("#,##0.0").format(BigDecimal.valueOf(share).movePointRight(2)) + "%";
    }

    /** @param unit a measure word in the user's language */
    public String amount(BigDecimal value, String unit) {
        String gap = language() == Language.ZH || unit.equals("%") ? "" : " ";
        return number(value) + gap + unit;
    }

    /** Whole percent. */
    public String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** The value with the sign of its qualifier, such as ≥4,200. */
    public String value(BigDecimal value, Qualifier qualifier) {
        return sign(qualifier) + number(value);
    }

    /** The value with its measure word, or the state where there is none. */
    public String stated(CellState state, @Nullable KnownCell cell) {
        if (cell == null || cell.value() == null) {
            return blank(state);
        }
        String unit = unit(cell.unit());
        String gap = language() == Language.ZH || unit.equals("%") ? "" : " ";
        return value(cell.value(), cell.qualifier()) + (unit.isEmpty() ? "" : gap + unit);
    }

    /** Why there is no value. */
    public String blank(CellState state) {
        return state.hasValue() ? word(Incomparable.NO_POPULATION) : word(state);
    }

    /** Everything that keeps a cell from being compared, in words; empty for a plain one. */
    public String caveats(KnownCell cell, Scope wanted) {
        StringBuilder caveats = new StringBuilder();
        if (cell.state() == CellState.QUALIFIED_ZERO || cell.state() == CellState.JOINT) {
            add(caveats, word(cell.state()));
        }
        if (cell.scope() != wanted) {
            add(caveats, word(cell.scope()));
        }
        if (!cell.usual()) {
            add(caveats, messages.say("figure.caveat.unit"));
        }
        if (cell.periodEnd() != null) {
            add(caveats, messages.say("figure.caveat.period", cell.periodEnd()));
        }
        if (cell.grade() == Grade.D) {
            add(caveats, messages.say("figure.caveat.check"));
        }
        return caveats.toString();
    }

    private void add(StringBuilder list, String word) {
        list.append(list.isEmpty() ? "" : messages.say("figure.and")).append(word);
    }

    public String word(CellState state) {
        return coded("state", state);
    }

    public String word(Scope scope) {
        return coded("scope", scope);
    }

    public String word(Qualifier qualifier) {
        return coded("qualifier", qualifier);
    }

    public String word(Theme theme) {
        return coded("theme", theme);
    }

    public String word(FigureKind kind) {
        return coded("figure.kind", kind);
    }

    private String coded(String group, Coded coded) {
        return messages.say(group + "." + coded.code());
    }

    public String word(Standing standing) {
        return coded("standing", standing);
    }

    public String word(TrendTag tag) {
        return coded("trend_tag", tag);
    }

    public String word(Incomparable why) {
        return coded("incomparable", why);
    }

    /** Rank 3, or shared rank 3. */
    public String rank(Ranks.Rank rank) {
        return messages.say(rank.shared() ? "figure.rank.shared" : "figure.rank", rank.first());
    }

    /** @param places gained; negative for lost */
    public String places(int places) {
        return places == 0
                ? messages.say("figure.places.same")
                : messages.say(places > 0 ? "figure.places.up" : "figure.places.down", Math.abs(places));
    }

    /** @param direction 1 surely risen, -1 surely fallen, 0 unchanged or not to be told */
    public String arrow(int direction) {
        return direction > 0 ? "↑" : direction < 0 ? "↓" : "→";
    }

    /** The name with the county it lies in, which tells it from others of its name. */
    public String full(PlaceName place) {
        return place.inside().isEmpty() ? place.name() : place.inside() + place.name();
    }

    /** How far a statement over many townships reaches. */
    public String coverage(Count count) {
        return messages.say(
                "figure.coverage",
                count.townships(),
                count.reports(),
                count.comparable(),
                percent(count.comparable() == 0 ? 0 : (double) count.confirmed() / count.comparable()));
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
        };
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
