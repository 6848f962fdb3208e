package org.fazhi.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a phrase into text with the draft's figures, and into facts.
 *
 * <p>{@code [claim: text with #件]} states one; {@code a&b} two with one number, {@code a;b} one number after the other,
 * {@code a+b} one joint number; {@code {3-9}} is a number that means nothing here.
 * {@code «件»} in front is the measure word a table's head gives to its bare numbers, {@code ¶} a new line,
 * {@code ＞} a step of a path.
 */
final class Telling {
    private static final List<String> UNITS = List.of(
            "万元", "人次", "场次", "家次", "件次", "户次", "处次", "件", "宗", "起", "条", "份", "项", "批", "个", "篇", "期", "次", "场", "堂",
            "人", "名", "位", "家", "户", "处", "%", "元", "册", "本", "则");
    private static final Set<String> ROUNDED =
            Set.of("aud", "mat", "tp", "ept", "con", "ins", "ent", "haz", "gl", "nm", "amt", "lr", "ctr", "lawlit");
    private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(40);

    private final Map<String, String> indicators;
    private final Draft draft;
    private final Map<String, BigDecimal> left = new HashMap<>();
    private final Map<String, Fact> told = new LinkedHashMap<>();
    private final Page page = new Page();
    private boolean possible = true;
    private boolean partsComplete;
    private String unitOfHead = "";

    private Telling(Map<String, String> indicators, Draft draft) {
        this.indicators = indicators;
        this.draft = draft;
    }

    /** @return the phrase told, or nothing when the draft's figures do not allow it or are already told */
    static Optional<Page> tell(String phrase, Map<String, String> indicators, Draft draft) {
        Telling telling = new Telling(indicators, draft);
        telling.partsComplete = phrase.contains("!");
        int head = phrase.indexOf('»');
        telling.unitOfHead = head < 0 ? "" : phrase.substring(1, head);
        telling.run(phrase.substring(head + 1));
        if (!telling.possible) {
            return Optional.empty();
        }
        telling.told.forEach((claim, fact) -> draft.state(claim.replaceAll("[@/].*", ""), fact));
        return Optional.of(telling.page);
    }

    private void run(String phrase) {
        for (int at = 0; at < phrase.length() && possible; ) {
            char c = phrase.charAt(at);
            if (c == '[') {
                int close = phrase.indexOf(']', at);
                fact(phrase.substring(at + 1, close));
                at = close + 1;
            } else if (c == '{') {
                int close = phrase.indexOf('}', at);
                page.add(noise(phrase.substring(at + 1, close)));
                at = close + 1;
            } else {
                page.add(c == '¶' ? "\n" : c == '＞' ? " > " : String.valueOf(c));
                at++;
            }
        }
    }

    private String noise(String range) {
        String[] ends = range.split("-");
        return draft.style.digits(
                BigDecimal.valueOf(draft.dice.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    }

    private void fact(String marked) {
        int colon = marked.indexOf(':');
        String marks = marked.substring(0, colon);
        String said = marked.substring(colon + 1).strip();
        boolean joint = marks.contains("+");
        boolean inOrder = marks.contains(";");
        List<Claim> claims = new ArrayList<>();
        for (String mark : marks.split("[&+;]")) {
            claims.add(Claim.of(mark.strip()));
        }
        if (claims.stream().anyMatch(claim -> claim.isNew() && draft.states(claim.code()))) {
            possible = false;
            return;
        }
        int start = page.length();
        List<Wording> wordings = new ArrayList<>();
        List<String> units = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < said.length(); at++) {
            if (said.charAt(at) != '#') {
                page.add(String.valueOf(said.charAt(at)));
                continue;
            }
            String unit = unitAt(said, at + 1);
            Optional<BigDecimal> value = joint ? sum(claims) : same(inOrder ? List.of(claims.get(next)) : claims);
            boolean alike = inOrder && figure(claims.get(0)).compareTo(figure(claims.get(1))) == 0;
            if (value.isEmpty() || alike) {
                possible = false;
                return;
            }
            Wording wording = worded(claims.get(inOrder ? next : 0), value.get(), unit);
            page.add(wording.text());
            wordings.add(wording);
            units.add(unit.equals("万元") ? "元" : unit);
            next++;
            at += unit.length();
        }
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            int number = inOrder ? i : 0;
            boolean none = wordings.isEmpty();
            if (none && (claim.zero() == Claim.Zero.NONE || figure(claim).signum() != 0)) {
                possible = false;
                return;
            }
            if (claim.told() != Claim.Told.AGAIN) {
                record(
                        claim,
                        none ? BigDecimal.ZERO : wordings.get(number).value(),
                        none ? "" : units.get(number).isEmpty() ? unitOfHead : units.get(number),
                        none ? "exact" : wordings.get(number).qualifier(),
                        joint,
                        start);
            }
        }
    }

    private void record(Claim claim, BigDecimal value, String unit, String qualifier, boolean joint, int start) {
        String state = claim.zero() == Claim.Zero.QUALIFIED
                ? "qualified_zero"
                : joint ? "joint" : value.signum() == 0 ? "reported_zero" : "reported";
        String indicator = indicators.get(claim.code());
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator is called " + claim.code());
        }
        Fact fact =
                new Fact(indicator, value, unit, qualifier, claim.scope(), claim.facet(), state, start, page.length());
        page.state(fact);
        told.put(claim.code() + "@" + claim.scope() + "/" + claim.facet(), fact);
    }

    private Optional<BigDecimal> same(List<Claim> claims) {
        BigDecimal value = figure(claims.getFirst());
        for (Claim claim : claims) {
            boolean zero = claim.zero() != Claim.Zero.NONE;
            if (figure(claim).compareTo(value) != 0 || zero != (value.signum() == 0) || value.signum() < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private Optional<BigDecimal> sum(List<Claim> claims) {
        BigDecimal sum = claims.stream().map(this::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
    }

    private BigDecimal figure(Claim claim) {
        if (!claim.isNew()) {
            BigDecimal stated = draft.headline(claim.code());
            boolean rival = claim.told() == Claim.Told.RIVAL && stated.signum() > 0;
            return rival ? stated.add(BigDecimal.valueOf(2L + stated.longValue() / 9)) : stated;
        }
        BigDecimal whole = draft.figures.value(claim.code(), claim.scope());
        if (claim.facet().isEmpty()) {
            return whole;
        }
        String key = claim.code() + "@" + claim.scope();
        Fact seen = told.get(key + "/" + claim.facet());
        if (seen != null) {
            return seen.value();
        }
        BigDecimal remaining = left.getOrDefault(key, whole);
        BigDecimal part = claim.rest() ? remaining : draft.figures.facet(claim.code(), claim.facet(), whole);
        if (part.signum() <= 0 || part.compareTo(remaining) > 0 && !draft.figures.failing(claim.code())) {
            return BigDecimal.ONE.negate();
        }
        return part;
    }

    private Wording worded(Claim claim, BigDecimal value, String unit) {
        if (!claim.facet().isEmpty()) {
            left.merge(
                    claim.code() + "@" + claim.scope(),
                    draft.figures.value(claim.code(), claim.scope()).subtract(value),
                    (before, any) -> before.subtract(value));
        }
        boolean round = claim.facet().isEmpty() && claim.isNew() && !partsComplete;
        if (round
                && unit.equals("%")
                && value.scale() > 0
                && value.remainder(BigDecimal.ONE).signum() > 0) {
            return draft.dice.chance(draft.style.approximate() / 2)
                    ? Wording.bound(value, draft.style)
                    : Wording.exact(value, unit, draft.style, draft.dice);
        }
        boolean large = ROUNDED.contains(claim.code()) && value.compareTo(LEAST_ROUNDED) >= 0;
        if (!round || !large || !draft.dice.chance(draft.style.approximate())) {
            return Wording.exact(value, unit, draft.style, draft.dice);
        }
        Wording wording = Wording.approximate(value, unit, draft.style, draft.dice);
        while ((page.endsWith("达") || page.endsWith("计") || page.endsWith("共"))
                && "超逾近约".indexOf(wording.text().charAt(0)) >= 0) {
            wording = Wording.approximate(value, unit, draft.style, draft.dice);
        }
        return wording;
    }

    private static String unitAt(String said, int at) {
        return UNITS.stream()
                .filter(unit -> said.startsWith(unit, at))
                .findFirst()
                .orElse("");
    }
}
