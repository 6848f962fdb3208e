package org.fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.fazhi.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "調(diào)處糾紛36起 | 调处纠纷36起",
                "全鎮(zhèn )學(xué)法8次 | 全镇学法8次",
                "乡镇(xiang)执法 | 乡镇执法",
                "保留(一)和(a)及(12)与(APP) | 保留(一)和(a)及(12)与(APP)",
                "全麵貫徹,裏程碑,關係 | 全面贯彻,里程碑,关系",
                "乾縣幹部乾乾淨淨 | 乾县干部干干净净",
                "答覆9件,法律覆蓋 | 答复9件,法律覆盖",
                "\uff11\uff12件\uff0c\uff19\uff15\uff05\uff08全年\uff09 | 12件,95%(全年)",
                "排查1,038件,化解1,234,567件 | 排查1038件,化解1234567件",
                "其中3,12件,2020,155件 | 其中3,12件,2020,155件",
                "共受理 15 件,化 解12件。 | 共受理15件,化解12件。",
                "辦結5件。。滿意,,好 | 办结5件。满意,好",
                "A级 App 2 次,好 | A级App 2次,好",
                "保留 | 保留",
                "铜府办\ufe5e47号\ue123、 | 铜府办〕47号、",
            })
    void readsOneFormOfEveryCharacter(String source, String clean) {
        assertThat(CleanText.of(source).text()).isEqualTo(clean);
    }

    @Test
    void joinsLinesBrokenAtTheMarginButNotHeadingsListsAndTables() {
        String page = """
                一、主要工作
                全镇各级调解组织坚持排查在先、化解在早,全年共受
                理各类矛盾纠纷三百六十二件,其中婚姻家庭类纠纷15
                6件、邻里纠纷88件,调解成功三百五十五件,成功率达
                到98.1%,比上年提高一个百分点,没有发生一起民转
                刑案件。
                (二)深入开展普法宣传,切实增强广大干部群众的法治
                意识和依法办事能力,共开展法治讲座32场。
                单位 | 件数
                云溪镇 | 12
                """;
        assertThat(CleanText.of(page).text().lines())
                .containsExactly(
                        "一、主要工作",
                        "全镇各级调解组织坚持排查在先、化解在早,全年共受理各类矛盾纠纷三百六十二件,其中婚姻家庭类纠纷156件、邻里纠纷88件,"
                                + "调解成功三百五十五件,成功率达到98.1%,比上年提高一个百分点,没有发生一起民转刑案件。",
                        "(二)深入开展普法宣传,切实增强广大干部群众的法治意识和依法办事能力,共开展法治讲座32场。",
                        "单位|件数",
                        "云溪镇|12");
    }

    @Test
    void joinsANumberThatStandsOnALineOfItsOwn() {
        assertThat(CleanText.of("全年共办理行政处罚案件\n36\n件,罚款2万元。\n二、问题").text()).isEqualTo("全年共办理行政处罚案件36件,罚款2万元。\n二、问题");
    }

    @Test
    void oneNarrowSpaceBeforeADigitBeginsNoParagraphInAPdf() {
        String page = """
                一、政务公开
                街道坚持公开为常态,不公开为例外,主动回应社会关切
                ,全年累计主动公开各类政府信息四百余条,收到申请共
                 16件,均依法答复;另办理人大代表建议和政协委员提案
                 9件,面商率百分之百,代表和委员对办理结果表示满意
                ,其中三件涉及道路照明,两件涉及农贸市场改造提升,
                其余涉及教育医疗等民生事项,均已列入下年度实事项目
                清单。
                """;
        assertThat(CleanText.of(page).text()).contains("收到申请共16件,").contains("政协委员提案9件,");
    }

    @Test
    void leadsBackToTheSource() {
        String source = "\u3000\u3000全鎮(zhèn)共 調(diào)處糾紛1,036起\r\n\r\n二、普 法宣傳,好。";
        CleanText clean = CleanText.of(source);
        int start = clean.text().indexOf("调处");
        int end = clean.text().indexOf("起") + 1;

        assertThat(source.substring(clean.sourceStart(start), clean.sourceEnd(end)))
                .isEqualTo("調(diào)處糾紛1,036起");
        assertThat(clean.text()).contains("\n二、普法宣传,好。");
    }

    @Test
    void everyCharacterComesFromOneOfTheSourceInOrderWhateverTheText() {
        List<String> pieces = List.of(
                "調",
                "(diào)",
                "(zhèn )",
                "麵",
                "纠纷",
                " ",
                "\u3000",
                "\t",
                "\n",
                "\r\n",
                "1,234",
                "56",
                "件",
                "。。",
                ",,",
                ",",
                "|",
                "(一)",
                "一、",
                "\uff11\uff12",
                "\uff08",
                "x",
                "\ue001",
                "\ud83d\ude00",
                "\ufeff",
                "- 3 -",
                "2024年1月5日",
                "乾",
                "覆",
                "人民政府");
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                made.append(pieces.get(random.nextInt(pieces.size())));
            }
            leadsBack(made.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "年(z", "1,", "一  ", "。", "\n", "|1", "甲\n", "三、", "法治报告情况"})
    void takesTimeInProportionToTheLength(String piece) {
        long half = nanos(piece.repeat(150_000 / piece.length()));
        long full = nanos(piece.repeat(1_200_000 / piece.length()));

        assertThat(full).isLessThan(Math.max(half, 50_000_000L) * 30);
    }

    @Test
    void leadsBackInTheRealReports() {
        for (String[] row : SharedFolder.table("gold/reports.tsv")) {
            Reading reading = new ReportReader().read(row[0], SharedFolder.bytes("reports/" + row[0]));

            assertThat(reading).isInstanceOf(ReportText.class);
            leadsBack(((ReportText) reading).source());
        }
    }

    private static long nanos(String source) {
        long start = System.nanoTime();
        CleanText.of(source);
        return System.nanoTime() - start;
    }

    private static void leadsBack(String source) {
        CleanText clean = CleanText.of(source);
        int before = -1;
        for (int i = 0; i < clean.text().length(); i++) {
            char c = clean.text().charAt(i);
            int origin = clean.sourceStart(i);
            assertThat(origin).as(source).isGreaterThan(before).isLessThan(source.length());
            assertThat(clean.sourceEnd(i + 1)).isEqualTo(origin + 1);
            if (Characters.han(c)) {
                char written = source.charAt(origin);
                char above = i == 0 ? '\n' : clean.text().charAt(i - 1);
                char below = origin + 1 < source.length() ? source.charAt(origin + 1) : '\n';
                assertThat(Simplified.of(Characters.plain(written), above, below))
                        .isEqualTo(c);
            } else if (Characters.digit(c)) {
                assertThat(Characters.plain(source.charAt(origin))).isEqualTo(c);
            }
            before = origin;
        }
        int end = 0;
        for (Line line : clean.lines()) {
            assertThat(line.start()).isGreaterThanOrEqualTo(end);
            assertThat(line.end())
                    .isGreaterThan(line.start())
                    .isLessThanOrEqualTo(clean.text().length());
            end = line.end();
        }
    }
}
