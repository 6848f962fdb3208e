package org.fazhi.sample;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What happened in one township in one year: a number for each indicator and scope, growing and dipping as in life. */
final class Figures {
    /** Typical yearly number of a middling town in 2018, yearly growth, and how much towns differ. */
    private record Shape(double base, double growth, double spread) {}

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry("scr", new Shape(230, 0.01, 0.45)),
            entry("com", new Shape(15, 0.01, 0.25)),
            entry("pet", new Shape(85, -0.03, 0.5)),
            entry("amt", new Shape(2_400_000, 0.03, 0.6)),
            entry("gl", new Shape(2600, 0.09, 0.5)),
            entry("hot", new Shape(420, 0.16, 0.5)),
            entry("enf", new Shape(34, 0.12, 0.6)),
            entry("ins", new Shape(130, 0.03, 0.4)),
            entry("ent", new Shape(360, 0.04, 0.4)),
            entry("haz", new Shape(210, 0.02, 0.45)),
            entry("off", new Shape(7, 0.09, 0.25)),
            entry("inf", new Shape(260, 0.06, 0.5)),
            entry("nm", new Shape(180, 0.12, 0.5)),
            entry("pro", new Shape(11, 0.02, 0.4)),
            entry("study", new Shape(8, 0.03, 0.3)),
            entry("ts", new Shape(5, 0.05, 0.35)),
            entry("pub", new Shape(24, 0.05, 0.4)),
            entry("ex", new Shape(62, 0.01, 0.25)),
            entry("lawlit", new Shape(38, 0.14, 0.35)),
            entry("con", new Shape(210, 0.05, 0.45)),
            entry("lr", new Shape(46, 0.13, 0.4)),
            entry("meet", new Shape(3, 0.03, 0.2)),
            entry("cl", new Shape(14, -0.02, 0.5)));

    private static final Map<String, Double> COUNTY_WEIGHT =
            Map.of("990102", 1.35, "990121", 0.85, "990202", 1.2, "990221", 0.7, "990321", 0.8, "990381", 1.1);
    private static final Set<String> NEARLY_ALL = Set.of("办结", "整改");
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Set<String> failing = new HashSet<>();
    private final long seed;
    private final Town town;
    private final int year;

    Figures(long seed, Town town, int year) {
        this.seed = seed;
        this.town = town;
        this.year = year;
        SHAPES.forEach((code, shape) -> put(code, "whole", level(code, shape)));
        disputes();
        enforcement();
        opennessAndTeaching();
        decisions();
    }

    /** @return the number of an indicator (by its short name) at a scope */
    BigDecimal value(String code, String scope) {
        BigDecimal value = values.get(code + "@" + scope);
        return value != null ? value : part(code, scope);
    }

    private BigDecimal part(String code, String scope) {
        BigDecimal whole = values.get(code + "@whole");
        if (whole == null) {
            throw new IllegalArgumentException("no figure for " + code);
        }
        double share = 0.18 + 0.2 * Dice.of(seed, "scope", code, town.code()).share();
        BigDecimal own = rounded(whole.doubleValue() * share).max(BigDecimal.ONE);
        return scope.equals("township") ? own : whole.subtract(own).max(BigDecimal.ONE);
    }

    /** @return the size of a part of {@code whole}, the same share for a township every year */
    BigDecimal facet(String code, String facet, BigDecimal whole) {
        double share =
                0.12 + 0.2 * Dice.of(seed, "facet", code, facet, town.code()).share();
        share = failing(code) ? share + 0.4 : share;
        share = NEARLY_ALL.contains(facet) ? 0.6 + share : share;
        return rounded(whole.doubleValue() * share).max(BigDecimal.ONE);
    }

    /** Makes the parts of an indicator exceed their total, or its rate miss its counts. */
    void fail(String code) {
        failing.add(code);
        if (code.equals("rate")) {
            values.put("rate@whole", value("rate", "whole").subtract(BigDecimal.valueOf(2.4)));
        }
    }

    boolean failing(String code) {
        return failing.contains(code);
    }

    /** Changes a number as a corrected report does. */
    void correct(String code) {
        values.merge(code + "@whole", BigDecimal.valueOf(7), BigDecimal::add);
    }

    private double level(String code, Shape shape) {
        Dice own = Dice.of(seed, code, town.code());
        Dice now = Dice.of(seed, code, town.code(), year);
        double size = Dice.of(seed, "size", town.code()).normal() * 0.3 + (town.street() ? 0.25 : 0);
        double growth = shape.growth() + own.normal() * 0.03;
        double level =
                shape.base() * StrictMath.exp(size + own.normal() * shape.spread() * 0.6 + growth * (year - 2018));
        level *= COUNTY_WEIGHT.getOrDefault(town.countyCode(), 1.0);
        level *= StrictMath.exp(now.normal() * (code.equals("com") || code.equals("off") ? 0.03 : 0.11));
        if (year == 2020 && Dice.of(seed, "gatherings", code).chance(0.8)) {
            level *= switch (code) {
                case "pub", "ts", "con", "study" -> 0.55;
                case "ins", "ent" -> 1.25;
                default -> 1;
            };
        }
        return now.chance(0.02) ? level * (now.chance(0.6) ? 2.6 : 0.35) : level;
    }

    private void disputes() {
        Dice dice = Dice.of(seed, "disputes", town.code(), year);
        int screened = whole("scr");
        int accepted = Math.max(8, (int) (screened * (0.72 + 0.2 * dice.share())));
        int settled = accepted - (int) Math.round(accepted * Math.abs(dice.normal()) * 0.018);
        put("acc", "whole", accepted);
        put("set", "whole", settled);
        put("med", "whole", settled + dice.between(0, accepted - settled));
        int ownAccepted = Math.max(3, (int) (accepted * (0.2 + 0.15 * dice.share())));
        int ownSettled = ownAccepted - dice.between(0, Math.min(accepted - settled, ownAccepted / 20));
        put("acc", "township", ownAccepted);
        put("set", "township", ownSettled);
        put("acc", "village", accepted - ownAccepted);
        put("set", "village", settled - ownSettled);
        for (String scope : new String[] {"whole", "township", "village"}) {
            values.put("rate@" + scope, percent(value("set", scope), value("acc", scope)));
        }
        values.put("amt@whole", value("amt", "whole").setScale(-3, RoundingMode.HALF_UP));
        put("gc", "whole", whole("gl") - whole("gl") * 0.04 * dice.share());
    }

    private void enforcement() {
        Dice dice = Dice.of(seed, "enforcement", town.code(), year);
        int cases = Math.max(4, whole("enf"));
        int penalties = Math.max(3, (int) (cases * (0.5 + 0.35 * dice.share())));
        int simple = Math.max(1, (int) (penalties * (0.35 + 0.4 * dice.share())));
        put("enf", "whole", cases);
        boolean nonePunished = town.kind().equals("乡") && year <= 2020 && dice.chance(0.4);
        penalties = nonePunished ? 0 : penalties;
        simple = nonePunished ? 0 : simple;
        put("sim", "whole", simple);
        put("pen", "whole", penalties);
        put("ord", "whole", penalties - simple);
        values.put(
                "fine@whole", rounded(penalties * (900 + 1800 * dice.share())).setScale(-2, RoundingMode.HALF_UP));
        int officers = Math.max(3, whole("off"));
        put("off", "whole", officers);
        values.put(
                "ocr@whole",
                percent(BigDecimal.valueOf(officers), BigDecimal.valueOf(officers + dice.between(0, officers / 4))));
        values.put(
                "cpo@whole", BigDecimal.valueOf(cases).divide(BigDecimal.valueOf(officers), 1, RoundingMode.HALF_UP));
        put("rev", "whole", Math.max(1, cases * (0.1 + 0.2 * dice.share())));
        put("ept", "whole", whole("ins") * (3 + 2 * dice.share()));
    }

    private void opennessAndTeaching() {
        Dice dice = Dice.of(seed, "openness", town.code(), year);
        int requests = dice.chance(0.35) ? 0 : (int) Math.abs(dice.normal() * (town.street() ? 6 : 3)) + 1;
        put("req", "whole", requests);
        put("ans", "whole", requests);
        put("tp", "whole", whole("ts") * (45 + 40 * dice.share()));
        put("aud", "whole", whole("pub") * (90 + 160 * dice.share()));
        put("mat", "whole", whole("pub") * (120 + 200 * dice.share()));
        int officials = whole("ex");
        int passed = officials - (dice.chance(0.45) ? 0 : dice.between(1, 3));
        values.put("pass@whole", percent(BigDecimal.valueOf(passed), BigDecimal.valueOf(officials)));
        int invited = officials + (dice.chance(0.5) ? 0 : dice.between(1, 2));
        values.put("part@whole", percent(BigDecimal.valueOf(officials), BigDecimal.valueOf(invited)));
    }

    private void decisions() {
        Dice dice = Dice.of(seed, "decisions", town.code(), year);
        double county = COUNTY_WEIGHT.getOrDefault(town.countyCode(), 1.0);
        put("ctr", "whole", Math.max(2, whole("lr") * (0.4 + 0.2 * dice.share())));
        put("dec", "whole", 1 + (int) Math.abs(dice.normal() * 2));
        put("rec", "whole", (int) Math.abs(dice.normal() * 1.5 * county));
        int suits = (int) Math.abs(dice.normal() * 2.2 * county);
        int lost = suits > 0 && dice.chance(0.18) ? 1 : 0;
        int attended = suits - (suits > 2 && dice.chance(0.3) ? 1 : 0);
        put("suit", "whole", suits);
        put("lost", "whole", lost);
        put("head", "whole", attended);
        values.put("hr@whole", suits == 0 ? BigDecimal.ZERO : percent(value("head", "whole"), value("suit", "whole")));
        put("nd", "whole", dice.chance(0.6) ? 0 : dice.between(1, 3));
        int cleaned = Math.max(4, whole("cl"));
        put("cl", "whole", cleaned);
        put("rep", "whole", dice.between(0, cleaned / 4));
    }

    private int whole(String code) {
        return value(code, "whole").intValue();
    }

    private void put(String code, String scope, double value) {
        values.put(code + "@" + scope, rounded(value));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(Math.max(0, Math.round(value)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.valueOf(100)
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
