package org.fazhi.extraction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.indicator.Context.Kind;

/** Finds how large a township says it is: its area and its people. */
final class Contexts {
    private static final List<String> AREAS = Lexicon.named("areas");
    private static final Pattern AREA = Pattern.compile(
            "(?:总|辖区|区域|[全本我]?[镇乡]域?|全?街道|幅员|国土|行政|区划|辖域|版图)(?:土地|区域)?面积(?:为|是|共计?|有|达|约|总计)*$|^面积(?:为|是|约|共)*$");
    private static final Pattern PEOPLE = Pattern.compile("(?:户籍|在册|在籍|常住|常驻|总|辖区|[全本我]?[镇乡]|全?街道|[现共]?有|^|[、,])人口");
    private static final Pattern BEHIND = Pattern.compile("(?:总?数|总量)?(?:为|是|共计?|有|达到?|总计|现有|:)*");
    private static final Pattern ABOVE = Pattern.compile("(?:全|该|本|我)[县市州盟旗省国村]|(?<!辖)[全我本]区|村$|社区");
    private static final Pattern SITUATED = Pattern.compile("辖|位于|地处|人口");
    private static final BigDecimal LEAST_PEOPLE = BigDecimal.valueOf(100);
    private static final int CLAUSE = 40;
    private static final int SENTENCE = 200;
    private static final String STOPS = "。;!?\n";

    private final String text;
    private final NumberedAmounts amounts;
    private final Map<String, Stated> found = new LinkedHashMap<>();

    /** One statement of size, with positions in the clean text. */
    record Stated(Kind kind, BigDecimal value, String unit, Amount amount, int start, int end) {}

    private Contexts(String text, List<Amount> amounts) {
        this.text = text;
        this.amounts = new NumberedAmounts(amounts);
    }

    static List<Stated> in(String text, List<Amount> amounts) {
        Contexts contexts = new Contexts(text, amounts);
        if (text.contains("面积")) {
            amounts.forEach(contexts::area);
        }
        for (int at = text.indexOf("人口"); at >= 0; at = text.indexOf("人口", at + 2)) {
            contexts.people(at);
        }
        return List.copyOf(contexts.found.values());
    }

    private void area(Amount amount) {
        BigDecimal value = amount.value();
        int clause = clauseStart(amount.start());
        String words = text.substring(clause, amount.start());
        boolean bare = words.startsWith("面积");
        if (value == null
                || value.signum() <= 0
                || !AREAS.contains(unit(amount))
                || !AREA.matcher(words).find()
                || ABOVE.matcher(words).find()
                || bare
                        && !SITUATED.matcher(text.substring(sentenceStart(clause), clause))
                                .find()) {
            return;
        }
        add(new Stated(Kind.AREA, scaled(amount, value), unit(amount), amount, clause, end(amount)));
    }

    private void people(int at) {
        int clause = clauseStart(at);
        String words = text.substring(clause, at + 2);
        Matcher named = PEOPLE.matcher(words);
        if (!named.find() || ABOVE.matcher(words).find()) {
            return;
        }
        Kind kind = words.contains("户籍") || words.contains("在册") || words.contains("在籍")
                ? Kind.REGISTERED
                : words.contains("常住") || words.contains("常驻") ? Kind.RESIDENT : Kind.POPULATION;
        Matcher behind = BEHIND.matcher(text).region(at + 2, text.length());
        int from = behind.lookingAt() ? behind.end() : at + 2;
        amounts.at(from)
                .flatMap(first -> unit(first).equals("户") ? behindHouseholds(first) : Optional.of(first))
                .ifPresent(amount -> people(kind, clause + named.start(), amount));
    }

    private Optional<Amount> behindHouseholds(Amount households) {
        int from = households.end();
        return amounts.at(from < text.length() && "、,".indexOf(text.charAt(from)) >= 0 ? from + 1 : from);
    }

    private void people(Kind kind, int start, Amount amount) {
        BigDecimal value = amount.value();
        if (value == null || !List.of("人", "名", "").contains(unit(amount))) {
            return;
        }
        BigDecimal people = scaled(amount, value);
        if (people.compareTo(LEAST_PEOPLE) >= 0) {
            add(new Stated(kind, people, "人", amount, start, end(amount)));
        }
    }

    private void add(Stated stated) {
        found.putIfAbsent(stated.kind().code() + stated.value(), stated);
    }

    /** The measure word; 万 before 平方公里 or before nothing at all is not yet part of the number. */
    private String unit(Amount amount) {
        if (!amount.unit().isEmpty()) {
            return amount.unit();
        }
        int at = afterTenThousand(amount);
        return AREAS.stream()
                .filter(unit -> text.startsWith(unit, at))
                .findFirst()
                .orElse("");
    }

    private BigDecimal scaled(Amount amount, BigDecimal value) {
        return amount.unit().isEmpty() && afterTenThousand(amount) > amount.end()
                ? value.multiply(BigDecimal.valueOf(10_000))
                : value;
    }

    private int end(Amount amount) {
        return amount.unit().isEmpty() ? afterTenThousand(amount) + unit(amount).length() : amount.end();
    }

    private int afterTenThousand(Amount amount) {
        return amount.end() < text.length() && text.charAt(amount.end()) == '万' ? amount.end() + 1 : amount.end();
    }

    private int clauseStart(int position) {
        return start(position, STOPS + "、,(", CLAUSE);
    }

    private int sentenceStart(int position) {
        return start(position, STOPS, SENTENCE);
    }

    private int start(int position, String stops, int longest) {
        int start = position;
        while (start > Math.max(0, position - longest) && stops.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
