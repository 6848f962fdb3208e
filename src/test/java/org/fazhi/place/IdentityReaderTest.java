package org.fazhi.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.SharedFolder;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Place;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityReaderTest {
    private static final IdentityReader READER = new IdentityReader(Divisions.standard());
    private static final String TEXT = "我镇坚持依法行政，全年召开专题会议3次，化解矛盾纠纷96件，开展普法宣传22场次，发放资料3000余份，各项工作取得新的成效。\n";

    @Test
    void readsTheRealReports() {
        for (String[] row : SharedFolder.table("gold/reports.tsv")) {
            Identity identity = READER.read(report(SharedFolder.bytes("reports/" + row[0])));

            assertThat(identity.place())
                    .isEqualTo(new Place(row[5], row[1], row[2].isEmpty() ? null : row[2], row[3], row[4]));
            assertThat(identity.year()).as(row[0]).isEqualTo(Integer.valueOf(row[6]));
            assertThat(row[7]).startsWith(identity.yearBasis().code());
            String basis = row[8].substring(0, row[8].indexOf(' '));
            assertThat(identity.placeBasis().code()).isEqualTo(basis.equals("text") ? "body" : basis);
        }
    }

    @Test
    void doubtsTheYearOfAReportThatLostItsYear() {
        Identity identity = READER.read(report(SharedFolder.bytes("reports/001_b6ff9a31f3b074f4.txt")));

        assertThat(identity.yearBasis()).isEqualTo(YearBasis.INFERRED);
        assertThat(identity.yearCandidates()).containsExactly(2023, 2020);
        assertThat(identity.inDoubt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d1", "d2"})
    void readsTheReportsWrittenForDevelopment(String set) {
        for (String[] row : SharedFolder.table("devset/" + set + "/reports.tsv")) {
            Identity identity = READER.read(report(SharedFolder.bytes("devset/" + set + "/" + row[0])));

            assertThat(told(identity)).isEqualTo(String.join(" ", row[4], row[3], row[2], row[1], row[5]));
            assertThat(identity.yearBasis()).isEqualTo(YearBasis.STATED);
        }
    }

    static Stream<List<String>> towns() {
        return Stream.of(
                List.of("广东省", "江门市", "台山市", "白沙镇"),
                List.of("重庆市", "重庆市", "铜梁区", "东城街道"),
                List.of("广东省", "清远市", "清城区", "东城街道"),
                List.of("江苏省", "泰州市", "兴化市", "戴南镇"),
                List.of("浙江省", "衢州市", "衢江区", "湖南镇"),
                List.of("甘肃省", "天水市", "武山县", "城关镇"),
                List.of("重庆市", "重庆市", "石柱土家族自治县", "黄水镇"),
                List.of("示例省", "云溯市", "望棠区", "镇桥街道"));
    }

    /** The same frames with other towns and years must give those towns and years: nothing is known by heart. */
    @ParameterizedTest
    @MethodSource("towns")
    void readsWhateverTownAndYearAFrameNames(List<String> town) {
        for (int year : List.of(2018, 2021, 2024)) {
            String office = town.get(2) + town.get(3);
            String kind = town.get(3).endsWith("街道") ? "办事处" : "人民政府";
            List<String> frames = List.of(
                    office + kind + year + "年法治政府建设工作报告\n" + TEXT.repeat(4),
                    town.get(3) + year + "年度法治政府建设情况报告\n信息来源：" + office + " 发布日期：" + (year + 1) + "-02-26\n"
                            + TEXT.repeat(4),
                    year + "年，" + town.get(3) + "坚持依法行政，现将情况报告如下。\n" + TEXT.repeat(4) + office + kind + "\n"
                            + (year + 1) + "年1月8日\n",
                    "现将" + year + "年法治政府建设工作情况报告如下：\n" + TEXT.repeat(4) + "一、" + (year + 1) + "年工作计划\n" + TEXT + office
                            + kind + "\n" + (year + 1) + "年1月8日");
            for (String frame : frames) {
                Identity identity = READER.read(report(frame));

                assertThat(told(identity))
                        .as(frame)
                        .isEqualTo(
                                town.get(0) + " " + town.get(1) + " " + town.get(2) + " " + town.get(3) + " " + year);
                assertThat(identity.yearBasis()).isEqualTo(YearBasis.STATED);
            }
        }
    }

    @Test
    void swapsTownCountyAndYearInARealReport() {
        String original = new String(SharedFolder.bytes("reports/002_3147e62ee74f6575.txt"), StandardCharsets.UTF_8);
        String swapped = original.replace("双山镇", "黄渡镇")
                .replace("铜梁", "长寿")
                .replace("11500224", "11500115")
                .replace("2022", "2019")
                .replace("2021", "2018");
        String renamed = swapped.replace("黄渡镇", "云台镇");

        assertThat(told(READER.read(report(renamed)))).isEqualTo("重庆市 重庆市 长寿区 云台镇 2018");
    }

    @ParameterizedTest
    @CsvSource({
        "441900125,洪梅镇,东莞市,广东省",
        "442000118,小榄镇,中山市,广东省",
        "442000001,石岐街道,中山市,广东省",
        "460400100,那大镇,儋州市,海南省",
        "620201101,峪泉镇,嘉峪关市,甘肃省",
    })
    void leavesTheCountyOutWhereThereIsNone(String code, String town, String city, String province) {
        Identity identity = READER.read(report(city + town + "2022年法治政府建设情况\n" + TEXT));

        assertThat(identity.place()).isEqualTo(new Place(code, town, null, city, province));
    }

    @Test
    void namesTheCandidatesOfANameBorneByMany() {
        Identity identity = READER.read(report("太平镇2022年法治政府建设情况报告\n" + TEXT));

        assertThat(identity.place()).isNull();
        assertThat(identity.placeConfidence()).isZero();
        assertThat(identity.placeCandidates())
                .hasSizeGreaterThan(40)
                .allSatisfy(place -> assertThat(place.township()).isEqualTo("太平镇"));
    }

    @Test
    void doubtsATitleOfAYearThatHadNotBegunWhenItWasPublished() {
        Identity identity = READER.read(report("台山市白沙镇2024年法治政府建设工作报告\n发布日期：2023-03-11\n我镇依法行政。\n" + TEXT));

        assertThat(identity.yearBasis()).isEqualTo(YearBasis.INFERRED);
        assertThat(identity.yearCandidates()).containsExactlyInAnyOrder(2022, 2024);
        assertThat(identity.inDoubt()).isTrue();
    }

    @Test
    void tellsTownsOfOneNameApartByAnythingThatNamesTheirRegion() {
        String title = "白沙镇2022年法治政府建设情况报告\n";

        assertThat(county(title + TEXT + "台山市司法局指导。")).isEqualTo("台山市");
        assertThat(county(title + "索引号：11440781007050000X/2023-00002\n" + TEXT)).isEqualTo("台山市");
        assertThat(county(title + TEXT.repeat(5) + "白沙镇人民政府\n2023年1月5日\n联系电话：0750-5524538"))
                .isEqualTo("台山市");
        assertThat(county(title + "索引号：11500224691216248X/2022-00002\n" + TEXT)).isNull();
        assertThat(READER.read(report(title + TEXT)).placeCandidates().size()).isNotEqualTo(1);
    }

    @Test
    void takesOldCodesForTheCountiesOfToday() {
        assertThat(county("义和镇2025年法治政府建设情况\n[ 索引号 ] 1150023400864779XD/2026-00005\n" + TEXT))
                .isEqualTo("开州区");
    }

    @Test
    void findsATownThatHasBecomeAnotherKindOfTown() {
        Place place = READER.read(report("清远市清城区东城镇2012年依法行政工作报告\n" + TEXT)).place();

        assertThat(Objects.requireNonNull(place).township()).isEqualTo("东城街道");
    }

    @Test
    void rejectsATextOfSeveralTowns() {
        Identity identity = READER.read(report("双山镇、白蒲镇2022年法治政府建设情况报告\n" + TEXT));

        assertThat(identity.place()).isNull();
        assertThat(identity.placeBasis()).isEqualTo(PlaceBasis.UNKNOWN);
        assertThat(identity.placeCandidates()).hasSizeGreaterThan(1);
    }

    @Test
    void rejectsACountyThatPraisesATown() {
        Identity identity = READER.read(
                report("铜梁区2022年法治政府建设情况报告\n" + "2022年，铜梁区坚持依法行政。双山镇调解纠纷96件。少云镇开展普法22场。侣俸镇查处案件19件。\n".repeat(4)));

        assertThat(identity.place()).isNull();
    }

    @Test
    void doesNotTakeWordsForTowns() {
        Identity identity = READER.read(report("2022年，我镇创建平安镇，促进经济发展乡村振兴，推进新型城镇化。\n" + TEXT));

        assertThat(identity.place()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2021年,2022-03-11,'2021年，我镇依法行政。',2021,stated",
        "'',2022-03-11,'2021年，我镇依法行政。',2021,stated",
        "'',2022-03-11,'根据《2022年全区法治政府建设工作要点》，我镇依法行政。',2021,inferred",
        "'',2022-03-11,'我镇依法行政，获2020年度先进。',2021,inferred",
        "'',2021-12-20,'我镇依法行政。',2021,inferred",
        "2021年,2022-03-11,'自2018年以来，我镇依法行政。',2021,stated",
        "二〇二一年,2022-03-11,'我镇依法行政。',2021,stated",
        "'',2022-03-11,'依据《法治政府建设实施纲要（2021-2025年）》，我镇依法行政。',2021,inferred",
        "'',2022-03-11,'一年来，我镇依法行政。\n四、2022年工作计划',2021,stated",
    })
    void tellsTheReportingYearFromOtherYears(String titled, String published, String text, int year, String basis) {
        Identity identity = READER.read(report(
                "台山市白沙镇" + titled + "法治政府建设工作报告\n发布日期：" + published + "\n" + text.replace("\\n", "\n") + "\n" + TEXT));

        assertThat(identity.year()).isEqualTo(year);
        assertThat(identity.yearBasis().code()).isEqualTo(basis);
    }

    @Test
    void doubtsAYearThatTitleAndTextStateDifferently() {
        Identity identity = READER.read(report("台山市白沙镇2022年法治政府建设工作报告\n发布日期：2023-03-11\n2021年，我镇依法行政。\n" + TEXT));

        assertThat(identity.yearCandidates()).containsExactlyInAnyOrder(2022, 2021);
        assertThat(identity.inDoubt()).isTrue();
    }

    @Test
    void hasNoYearWhenNothingTells() {
        assertThat(READER.read(report("白沙镇法治政府建设工作报告\n" + TEXT)).yearBasis()).isEqualTo(YearBasis.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年1—11月法治政府建设情况报告,2024-11-30",
        "2024年上半年法治政府建设情况报告,2024-06-30",
        "2024年度法治政府建设情况报告（截至11月底）,2024-11-30",
    })
    void saysWhenAReportEndsBeforeItsYearDoes(String title, LocalDate end) {
        assertThat(IdentityReader.periodEnd(report("台山市白沙镇" + title + "\n" + TEXT), 2024))
                .contains(end);
        assertThat(IdentityReader.periodEnd(report("台山市白沙镇2024年度法治政府建设报告\n" + TEXT), 2024))
                .isEmpty();
    }

    @Test
    void readsTheDateUnderTheTextBeforeThePagesDate() {
        String page = "台山市白沙镇2024年度法治政府建设报告\n发布日期：2025-03-01\n" + TEXT.repeat(5);

        assertThat(IdentityReader.statedDate(report(page))).contains(LocalDate.of(2025, 3, 1));
        assertThat(IdentityReader.statedDate(report(page + "白沙镇人民政府\n二〇二五年一月十五日")))
                .contains(LocalDate.of(2025, 1, 15));
    }

    private static @Nullable String county(String text) {
        Place place = READER.read(report(text)).place();
        return place == null ? null : place.county();
    }

    private static String told(Identity identity) {
        Place place = identity.place();
        return place == null
                ? "unknown " + identity.placeCandidates()
                : String.join(
                        " ",
                        place.province(),
                        place.city(),
                        Objects.requireNonNullElse(place.county(), ""),
                        place.township(),
                        String.valueOf(identity.year()));
    }

    private static ReportText report(String text) {
        return report(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReportText report(byte[] bytes) {
        return (ReportText) new ReportReader().read("report.txt", bytes);
    }
}
