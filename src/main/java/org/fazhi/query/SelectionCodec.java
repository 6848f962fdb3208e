package org.fazhi.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Coded;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.Theme;
import org.jspecify.annotations.Nullable;

/** Selections to and from the words of an address; only what differs from the default is written. */
public final class SelectionCodec {
    public static final List<String> WORDS = List.of(
            "indicator",
            "towns",
            "within",
            "by",
            "kind",
            "years",
            "scope",
            "theme",
            "base",
            "per",
            "lang",
            "look",
            "width",
            "scale");

    private static final List<String> YEARS = List.of("2019-2024", "2024", "latest", "earliest-latest", "2019-latest");
    private static final int NARROWEST = 200;
    private static final int WIDEST = 3840;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(4);

    private final List<String> indicators;

    public SelectionCodec(Catalogue catalogue) {
        this.indicators = catalogue.indicators().stream().map(Indicator::code).toList();
    }

    /**
     * Reads the words of an address.
     *
     * @param others words beside {@link #WORDS} that are somebody else's here
     * @throws Refused when a word or value is unknown
     */
    public Selection read(Map<String, List<String>> words, Set<String> others) {
        for (String word : words.keySet()) {
            if (!WORDS.contains(word) && !others.contains(word)) {
                throw new Refused(word, "", WORDS);
            }
        }
        Words said = new Words(words);
        Selection usual = Selection.DEFAULT;
        return new Selection(
                said.list("indicator", this::indicator),
                said.list("towns", code -> division("towns", code, Set.of(4, 6, 9))),
                said.one("within", usual.within(), code -> division("within", code, Set.of(2, 4, 6))),
                said.coded("by", By.class, usual.by()),
                said.list("kind", kind -> kind),
                said.one("years", usual.years(), SelectionCodec::years),
                said.coded("scope", Scope.class, usual.scope()),
                said.maybe("theme", code -> said.known("theme", code, Theme.class)),
                said.maybe("base", year -> number("base", year, 1949, 2999)),
                said.maybe("per", code -> said.known("per", code, People.class)),
                said.coded("lang", Language.class, usual.lang()),
                said.coded("look", Look.class, usual.look()),
                said.one("width", usual.width(), width -> number("width", width, NARROWEST, WIDEST)),
                said.one("scale", usual.scale(), SelectionCodec::scale));
    }

    public Selection read(Map<String, List<String>> words) {
        return read(words, Set.of());
    }

    /** @param query words as they stand behind the question mark of an address */
    public Selection read(String query) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            String word = URLDecoder.decode(sign < 0 ? pair : pair.substring(0, sign), UTF_8);
            String value = sign < 0 ? "" : URLDecoder.decode(pair.substring(sign + 1), UTF_8);
            words.computeIfAbsent(word, w -> new ArrayList<>()).add(value);
        }
        return read(words);
    }

    /** @return the words that differ from the default, in the order of {@link #WORDS} */
    public Map<String, String> words(Selection selection) {
        Selection usual = Selection.DEFAULT;
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "indicator", String.join(",", selection.indicators()), "");
        put(words, "towns", String.join(",", selection.towns()), "");
        put(words, "within", selection.within(), usual.within());
        put(words, "by", selection.by().code(), usual.by().code());
        put(words, "kind", String.join(",", selection.kinds()), "");
        put(words, "years", selection.years().code(), usual.years().code());
        put(words, "scope", selection.scope().code(), usual.scope().code());
        put(words, "theme", selection.theme() == null ? "" : selection.theme().code(), "");
        put(words, "base", selection.base() == null ? "" : selection.base().toString(), "");
        put(words, "per", selection.per() == null ? "" : selection.per().code(), "");
        put(words, "lang", selection.lang().code(), usual.lang().code());
        put(words, "look", selection.look().code(), usual.look().code());
        put(words, "width", String.valueOf(selection.width()), String.valueOf(usual.width()));
        put(words, "scale", selection.scale().toPlainString(), usual.scale().toPlainString());
        return words;
    }

    /** @return the same as it stands behind the question mark of an address; empty for the default */
    public String query(Selection selection) {
        return words(selection).entrySet().stream()
                .map(word -> word.getKey() + "="
                        + URLEncoder.encode(word.getValue(), UTF_8).replace("%2C", ","))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> words, String word, String value, String usual) {
        if (!value.equals(usual)) {
            words.put(word, value);
        }
    }

    private String indicator(String code) {
        if (!indicators.contains(code)) {
            throw new Refused("indicator", code, indicators);
        }
        return code;
    }

    private static String division(String word, String code, Set<Integer> lengths) {
        boolean digits = code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || !lengths.contains(code.length())) {
            throw new Refused(
                    word,
                    code,
                    List.of("division codes of "
                            + lengths.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))
                            + " digits"));
        }
        return code;
    }

    private static Years years(String code) {
        try {
            return Years.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("years", code, YEARS);
        }
    }

    private static int number(String word, String digits, int least, int most) {
        List<String> allowed = List.of("%d to %d".formatted(least, most));
        try {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new Refused(word, digits, allowed);
        }
        throw new Refused(word, digits, allowed);
    }

    private static BigDecimal scale(String digits) {
        List<String> allowed = List.of("0.5 to " + LARGEST);
        try {
            BigDecimal scale = new BigDecimal(digits);
            if (scale.compareTo(new BigDecimal("0.5")) >= 0 && scale.compareTo(LARGEST) <= 0) {
                return scale;
            }
        } catch (NumberFormatException noNumber) {
            throw new Refused("scale", digits, allowed);
        }
        throw new Refused("scale", digits, allowed);
    }

    /** What an address says, word by word. */
    private record Words(Map<String, List<String>> said) {

        List<String> list(String word, Function<String, String> value) {
            Collection<String> values = new LinkedHashSet<>();
            for (String group : said.getOrDefault(word, List.of())) {
                Arrays.stream(group.split(",", -1))
                        .filter(one -> !one.isBlank())
                        .map(String::strip)
                        .map(value)
                        .forEach(values::add);
            }
            return List.copyOf(values);
        }

        <T> T one(String word, T usual, Function<String, T> value) {
            T found = maybe(word, value);
            return found == null ? usual : found;
        }

        <T> @Nullable T maybe(String word, Function<String, T> value) {
            List<String> values = said.getOrDefault(word, List.of());
            if (values.size() > 1) {
                throw new Refused(word, String.join(" & ", values), List.of("one value"));
            }
            return values.isEmpty() || values.getFirst().isBlank()
                    ? null
                    : value.apply(values.getFirst().strip());
        }

        <E extends Enum<E> & Coded> E coded(String word, Class<E> kind, E usual) {
            return one(word, usual, code -> known(word, code, kind));
        }

        <E extends Enum<E> & Coded> E known(String word, String code, Class<E> kind) {
            return Arrays.stream(kind.getEnumConstants())
                    .filter(constant -> constant.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            word,
                            code,
                            Arrays.stream(kind.getEnumConstants())
                                    .map(Coded::code)
                                    .toList()));
        }
    }
}
