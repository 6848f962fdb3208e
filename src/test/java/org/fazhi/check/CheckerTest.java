package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.extraction.Extractor;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.PlaceBasis;
import org.fazhi.indicator.YearBasis;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Extractor EXTRACTOR = new Extractor(CATALOGUE);
    private static final Identity NOWHERE =
            new Identity(null, PlaceBasis.UNKNOWN, 0, List.of(), null, YearBasis.UNKNOWN, List.of());

    private final Checker checker = new Checker(CATALOGUE);

    @Test
    void partsAboveTheirTotalFail() {
        assertThat(kinds("全年主动公开政府信息205条,其中动态信息166条、其他文件类信息48条。", false)).containsExactly("sum");
    }

    @Test
    void partsThatAddUpPass() {
        assertThat(kinds("全年主动公开政府信息214条,其中动态信息166条、其他文件类信息48条。", true)).containsExactly("sum");
    }

    @Test
    void partsBelowTheirTotalMayBeOnlySomeOfThem() {
        assertThat(check("全年主动公开政府信息300条,其中动态信息166条、其他文件类信息48条。")).isEmpty();
    }

    @Test
    void bothProceduresMakeUpThePenalties() {
        assertThat(kinds("全年作出行政处罚20件,简易程序11件、普通程序8件。", false)).containsExactly("sum");
    }

    @Test
    void aRateIsComparedAtThePrecisionWritten() {
        assertThat(kinds("受理矛盾纠纷165件,调解成功155件,成功率94%。", true)).contains("rate");
        assertThat(kinds("受理矛盾纠纷165件,调解成功155件,成功率96.7%。", false)).containsExactly("rate");
    }

    @Test
    void moreCannotBeSettledThanWereAccepted() {
        assertThat(kinds("受理矛盾纠纷80件,调解成功95件。", false)).containsExactly("order");
    }

    @Test
    void noWholeNumberOfPersonsGivesTheRate() {
        assertThat(kinds("组织23名干部参加学法考试,合格率97.2%。", false)).containsExactly("integer");
        assertThat(kinds("组织23名干部参加学法考试,合格率95.65%。", true)).containsExactly("integer");
    }

    @Test
    void twoFiguresForOneIndicatorContradict() {
        List<Check> checks = check("开头称全乡受理纠纷164件。\n三、多元解纷。全年受理群众纠纷166件。");
        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(Check.Kind.CONTRADICTION);
            assertThat(check.evidence()).hasSize(2);
        });
    }

    private List<String> kinds(String text, boolean passes) {
        return check(text).stream()
                .filter(check -> check.passes() == passes)
                .map(check -> check.kind().code())
                .toList();
    }

    private List<Check> check(String text) {
        ReportText report = (ReportText) new ReportReader().read("passage.txt", text.getBytes(StandardCharsets.UTF_8));
        return checker.check(EXTRACTOR.extract(report, NOWHERE).observations());
    }
}
