package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.indicator.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全镇受理矛盾纠纷58件，较去年减少11件。|disputes_accepted difference -11 1",
                "全年调解矛盾纠纷96件，同比增长12.5%。|disputes_mediated percent 12.5 0.1",
                "全年调解矛盾纠纷96件（上年86件）。|disputes_mediated level 86 1",
                "全年调解矛盾纠纷96件，比上年的86件有所增多。|disputes_mediated level 86 1",
                "办理普通程序案件由去年的6件增加到19件。|penalty_cases_ordinary level 6 1",
                "行政处罚案件量比上年减少7件，为44件。|penalty_cases difference -7 1",
                "纠纷调解成功率由去年的94.5%升至今年的97.1%。|dispute_success_rate level 94.5 0.1",
                "矛盾纠纷调解成功率97.1%，较上年提高2.6个百分点。|dispute_success_rate difference 2.6 0.1",
                "全年开展普法宣传活动22场，与去年持平。|publicity_events difference 0 1",
                "发放宣传资料1.2万份，比2022年增加0.3万份。|publicity_materials difference 3000 1000",
                "2022年全镇调解矛盾纠纷86件，今年调解96件。|disputes_mediated level 86 1",
            })
    void readsWhatIsSaidOfTheYearBefore(String text, String told) {
        assertThat(comparisons(text))
                .singleElement()
                .satisfies(one -> assertThat("%s %s %s %s"
                                .formatted(
                                        one.indicator(),
                                        one.kind().code(),
                                        one.value().stripTrailingZeros().toPlainString(),
                                        one.step().stripTrailingZeros().toPlainString()))
                        .isEqualTo(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年调解矛盾纠纷96件，群众满意度同比提升3%。",
                "行政复议、行政诉讼案件分别为2件和1件，较上年的7件明显下降。",
                "全年调解矛盾纠纷96件，比2019年增加40件。",
                "全年调解矛盾纠纷96件。信访总量同比下降17.6%。",
                "全年调解矛盾纠纷96件，同比增加到新的高度。",
                "2021年至2022年全镇调解矛盾纠纷186件，今年调解96件。",
                "全年调解矛盾纠纷96件，发生刑事案件同比减少4件。",
            })
    void leavesWhatIsSaidOfOtherThingsAndOtherYears(String text) {
        assertThat(comparisons(text)).isEmpty();
    }

    @Test
    void itsNumbersAreExplained() {
        assertThat(Passages.extraction("全年调解矛盾纠纷96件，同比增长12.5%。").findings())
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Rejected.class,
                                rejected -> assertThat(rejected.reason()).isEqualTo(Reason.COMPARED)));
    }

    private static List<Comparison> comparisons(String text) {
        return Passages.extraction("2023年，我镇依法行政。\n" + text).comparisons();
    }
}
