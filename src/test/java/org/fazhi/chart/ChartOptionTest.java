package org.fazhi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Qualifier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChartOptionTest {
    private static final Caption CAPTION =
            new Caption("调解矛盾纠纷", "白沙镇", "件", "12个镇中9个有报告", List.of("空心点：只含镇本级"), "来源：各镇年度报告", "虚构示例");

    @Test
    void a_year_without_a_value_is_a_gap_and_never_zero() {
        JsonNode option = drawn(Mark.of("2021", new BigDecimal("155"), "155", "o1"), Mark.gap("2022", "无报告", "g"));

        assertThat(option.at("/series/0/data/1/value").isNull()).isTrue();
        assertThat(option.at("/series/0/data/2/value").isNull()).isTrue();
        assertThat(option.at("/series/0/connectNulls").asBoolean()).isFalse();
    }

    @Test
    void a_mark_leads_back_to_its_observation() {
        JsonNode option = drawn(Mark.of("2021", new BigDecimal("155"), "155", "o1"), Mark.gap("2022", "无报告", "g"));

        assertThat(option.at("/series/0/data/0/key").asString()).isEqualTo("o1");
        assertThat(option.at("/series/0/data/1/key").asString()).isEqualTo("g");
    }

    @Test
    void at_least_is_drawn_half_open_and_another_scope_hollow() {
        Mark atLeast = Mark.of("2021", new BigDecimal("3000"), "3000余", "a").with(Qualifier.AT_LEAST);
        Mark hollow = Mark.of("2022", new BigDecimal("20"), "20", "b").asHollow();
        JsonNode data = drawn(atLeast, hollow).at("/series/0/data");

        assertThat(data.at("/0/symbol").asString()).startsWith("path://");
        assertThat(data.at("/1/itemStyle/color").asString())
                .isEqualTo(Palette.of(Look.LIGHT).ground());
    }

    @Test
    void words_from_outside_cannot_become_markup_or_templates() {
        Mark mark = Mark.of("2021", BigDecimal.ONE, "{c}<b>", "a").withHint("<script>{a}");
        JsonNode item = drawn(mark, mark).at("/series/0/data/0");

        assertThat(item.at("/tooltip/formatter").asString()).doesNotContain("<script", "{");
        assertThat(item.at("/label/formatter").asString()).doesNotContain("{");
    }

    @Test
    void a_picture_says_title_unit_coverage_notes_source_and_that_it_is_made_up() {
        String option = drawn(Mark.of("2021", BigDecimal.ONE, "1", "a")).toString();

        assertThat(option).contains("调解矛盾纠纷", "件", "12个镇中9个有报告", "空心点：只含镇本级", "来源：各镇年度报告", "虚构示例");
    }

    @Test
    void ticks_of_one_name_are_refused() {
        assertThatThrownBy(() -> new LineChart(CAPTION, List.of("2020", "2020"), List.of(), null, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020");
    }

    private static JsonNode drawn(Mark... marks) {
        Series series = new Series("白沙镇", List.of(marks));
        Chart chart = new LineChart(CAPTION, List.of("2021", "2022", "2023"), List.of(series), null, true);
        return ChartOption.of(chart, Canvas.picture(1200, Look.LIGHT));
    }
}
