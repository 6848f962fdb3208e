package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.indicator.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我镇位于县城东部，总面积75.6平方公里，辖12个村，户籍人口3.2万人。|area exact 75.6 平方公里; registered exact 32000 人",
                "街道辖区面积18平方千米，常住人口约5万人。|area exact 18 平方千米; resident about 50000 人",
                "全乡下辖9个村，总人口8216人。|population exact 8216 人",
                "全镇共有4520户、人口1.6万余人，幅员面积11.3万亩。|population at_least 16000 人; area exact 113000 亩",
                "现有户籍人口6100户19800人，常住人口21000人。|registered exact 19800 人; resident exact 21000 人",
                "我乡地处山区，面积210平方公里，总人口1.2万。|area exact 210 平方公里; population exact 12000 人",
            })
    void readsHowLargeATownshipSaysItIs(String text, String stated) {
        assertThat(contexts(text))
                .extracting(one -> String.join(
                        " ",
                        one.kind().code(),
                        one.quantity().qualifier().code(),
                        one.quantity().value().toPlainString(),
                        one.quantity().unit()))
                .containsExactlyInAnyOrder(stated.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县总人口82万人，我镇调解纠纷96件。",
                "走访流动人口1200人，登记外来人口860人。",
                "耕地面积2.1万亩，绿化面积30公顷，建筑面积5000亩。",
                "排查脱贫人口320人，重点人口18人。",
                "该村总人口1800人，推行积分制。",
            })
    void leavesOtherPeopleAndOtherLand(String text) {
        assertThat(contexts(text)).isEmpty();
    }

    private static List<Context> contexts(String text) {
        return Passages.extraction("2023年，我镇依法行政。\n" + text).contexts();
    }
}
