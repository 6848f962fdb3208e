package org.fazhi.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.check.Check;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Quantity;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.YearBasis;
import org.fazhi.journal.Decision;
import org.fazhi.journal.Hash;
import org.fazhi.store.Division;
import org.fazhi.store.ReportFacts;
import org.fazhi.store.Store;

/** Reports of made-up townships, for screens to show: what is said of each year is a function of town and year. */
final class SmallProvince {
    private static final List<String> NAMES =
            List.of("清溪镇", "白石镇", "东关街道", "桃园乡", "青龙镇", "石桥镇", "南湖街道", "云岭乡", "双河镇", "柳林镇", "新城街道", "大坪乡");
    private static final int FIRST = 2020;
    private static final int LAST = 2023;
    private static final long LATER = 1_000;

    private final Catalogue catalogue = Catalogue.read();
    private final int towns;

    SmallProvince(int towns) {
        this.towns = towns;
    }

    void fill(Store store) {
        store.write(writing -> {
            writing.divisions(divisions());
            writing.indicators(catalogue);
        });
        reports().forEach(report -> store.write(writing -> writing.report(report.facts(List.of()), catalogue)));
    }

    /** As if a clerk had set a figure of a report that has been there for a while. */
    void correct(Store store, String town, int year, String indicator, int value) {
        Sentences report = reports().stream()
                .filter(one -> one.place.township().equals(town) && one.year == year)
                .findFirst()
                .orElseThrow();
        store.write(writing -> writing.report(report.facts(List.of(report.set(indicator, value))), catalogue));
    }

    private List<Sentences> reports() {
        List<Sentences> reports = new ArrayList<>();
        for (int town = 0; town < towns; town++) {
            for (int year = FIRST; year <= LAST; year++) {
                if (town % 3 != 1 || year != 2021) {
                    reports.add(new Sentences(reports.size() + 1, place(town), year, town));
                }
            }
        }
        return reports;
    }

    static Place place(int town) {
        int county = town / 6 + 1;
        return new Place(
                "9901%02d%03d".formatted(county, town % 6 + 1),
                NAMES.get(town % NAMES.size()),
                county(county),
                "示例市",
                "示例省");
    }

    private static String county(int county) {
        return county == 1 ? "平安县" : "和顺县";
    }

    private List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        divisions.add(new Division("99", "province", "示例省", null, "99", null, null, null, null, null));
        divisions.add(new Division("9901", "city", "示例市", "99", "99", "9901", null, null, null, null));
        for (int county = 1; county <= (towns + 5) / 6; county++) {
            String code = "9901%02d".formatted(county);
            divisions.add(new Division(code, "county", county(county), "9901", "99", "9901", code, null, null, null));
        }
        for (int town = 0; town < towns; town++) {
            Place place = place(town);
            String county = place.code().substring(0, 6);
            String kind = place.township().replaceAll(".*(镇|乡|街道)$", "$1");
            divisions.add(new Division(
                    place.code(), "township", place.township(), county, "99", "9901", county, kind, null, null));
        }
        return divisions;
    }

    /** One report in the making. */
    private final class Sentences {
        private final StringBuilder text = new StringBuilder();
        private final List<Observation> observations = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();
        private final long sequence;
        private final Place place;
        private final int year;

        Sentences(long sequence, Place place, int year, int town) {
            this.sequence = sequence;
            this.place = place;
            this.year = year;
            int age = year - FIRST;
            text.append("%s%d年法治政府建设工作报告\n\n一、主要工作\n".formatted(place.township(), year));
            text.append("坚持和发展新时代“枫桥经验”，健全矛盾纠纷多元化解机制。");
            says("全年调解成功矛盾纠纷", "disputes_settled", 60 + 23 * town % 90 + 9 * age, "件", Qualifier.EXACT, "");
            says("，排查矛盾纠纷", "disputes_screened", 90 + 23 * town % 90 + 11 * age, "件", Qualifier.EXACT, "");
            text.append("。\n");
            if ((town + age) % 4 != 3) {
                says("办理行政处罚案件", "enforcement_cases", 12 + 7 * town % 31 + 3 * age, "宗", Qualifier.EXACT, "");
                text.append("，均依法公示。\n");
            }
            says(
                    "主动公开政府信息",
                    "info_disclosed",
                    150 + 37 * town % 110 + 25 * age,
                    "条",
                    town % 2 == 0 ? Qualifier.EXACT : Qualifier.AT_LEAST,
                    town % 2 == 0 ? "" : "余");
            text.append("。\n\n二、学法普法\n");
            says("组织法治培训", "law_training_sessions", 4 + town % 5 + age, "场次", Qualifier.EXACT, "");
            if (town % 2 == 0) {
                says("，审查各类合同", "legality_reviews", 20 + 9 * town % 17 + 4 * age, "份", Qualifier.ABOUT, "");
            }
            text.append("。\n\n三、下一步打算\n继续加强法治政府建设，不断提升依法行政水平。\n");
            if (town == 1 && year == LAST) {
                checks.add(new Check(
                        Check.Kind.SUM, false, "分项之和 66 ≠ 总数 70", List.of("disputes_settled"), Scope.WHOLE, List.of()));
            }
        }

        private void says(String words, String indicator, int value, String unit, Qualifier qualifier, String more) {
            String quote = words.replace("，", "") + value + more + unit;
            text.append(words.startsWith("，") ? "，" : "");
            int start = text.length();
            text.append(quote);
            observations.add(new Observation(
                    indicator,
                    new Quantity(BigDecimal.valueOf(value), unit, qualifier),
                    Scope.WHOLE,
                    "",
                    ObservationState.REPORTED,
                    Period.FULL_YEAR,
                    new Evidence(start, text.length(), quote),
                    "test",
                    0.95,
                    true));
        }

        ReportFacts.Numbered set(String indicator, int value) {
            Observation read = observations.stream()
                    .filter(observation -> observation.indicator().equals(indicator))
                    .findFirst()
                    .orElseThrow();
            Decision.Spot spot = new Decision.Spot(
                    indicator,
                    read.scope(),
                    read.facet(),
                    catalogue.unitClass(indicator, read.quantity().unit()),
                    read.evidence().start(),
                    read.evidence().text(),
                    read.quantity().value());
            Decision.Figure figure = new Decision.Figure(
                    BigDecimal.valueOf(value),
                    read.quantity().unit(),
                    Qualifier.EXACT,
                    read.scope(),
                    read.facet(),
                    read.state(),
                    null);
            return new ReportFacts.Numbered(LATER, new Decision.FigureSet(hash(), spot, figure));
        }

        private String hash() {
            return Hash.of(text.toString().getBytes(UTF_8));
        }

        ReportFacts facts(List<ReportFacts.Numbered> decisions) {
            return new ReportFacts(
                    sequence,
                    hash(),
                    "%s-%d.txt".formatted(place.township(), year),
                    null,
                    "txt",
                    text.toString(),
                    hash(),
                    Instant.parse("2024-03-01T00:00:00Z"),
                    "clerk",
                    new Identity(place, PlaceBasis.TITLE, 1, List.of(place), year, YearBasis.STATED, List.of(year)),
                    null,
                    null,
                    observations,
                    checks,
                    List.of(),
                    List.of(),
                    decisions,
                    false);
        }
    }
}
