package org.fazhi.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Language;
import org.fazhi.query.By;
import org.fazhi.query.CellKey;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.Test;

class TrendFigureTest extends OneCounty {
    @Test
    void a_year_without_a_figure_is_a_gap_with_the_reason_and_every_mark_leads_to_its_cell() {
        store.states("440781101", 2020, "disputes_settled", "155");
        store.report("440781101", 2021, "未写明");
        store.states("440781101", 2022, "disputes_settled", "160");

        List<Mark> marks = line(ONE).series().getFirst().marks();

        assertThat(marks).extracting(Mark::value).containsExactly(new BigDecimal("155"), null, new BigDecimal("160"));
        assertThat(marks.get(1).hint()).contains("有报告，未写明");
        assertThat(marks)
                .allSatisfy(
                        mark -> assertThat(CellKey.of(mark.key()).township()).isEqualTo("440781101"));
    }

    @Test
    void a_change_of_scope_breaks_the_line_and_says_so() {
        store.states("440781101", 2020, "disputes_settled", "155");
        store.cell("440781101", 2021, "disputes_settled", "90")
                .scoped("village")
                .put();

        LineChart chart = line(ONE);

        assertThat(chart.series()).hasSize(2);
        assertThat(chart.series().getLast().marks().getFirst().hollow()).isTrue();
        assertThat(chart.caption().footnotes()).anyMatch(note -> note.contains("断开"));
    }

    @Test
    void all_townships_are_a_median_with_a_band_and_the_count_of_those_it_is_taken_over() {
        for (int town = 1; town <= 5; town++) {
            store.states("44078110" + town, 2022, "disputes_settled", String.valueOf(town * 10));
        }
        store.report("440781106", 2022, "未写明");

        LineChart chart = line(SETTLED);

        assertThat(chart.series())
                .singleElement()
                .satisfies(
                        series -> assertThat(series.marks().getFirst().value()).isEqualByComparingTo("30"));
        assertThat(requireNonNull(chart.band()).ranges()).hasSize(1);
        assertThat(chart.caption().coverage()).isEqualTo("6 个乡镇中 6 个有报告，其中 5 个可比 · 100% 已确认");
    }

    @Test
    void a_median_of_fewer_than_five_is_hollow_and_has_no_band() {
        store.states("440781101", 2022, "disputes_settled", "10");

        LineChart chart = line(SETTLED);

        assertThat(chart.series().getFirst().marks().getFirst().hollow()).isTrue();
        assertThat(requireNonNull(chart.band()).ranges()).isEmpty();
    }

    @Test
    void a_base_year_becomes_one_hundred() {
        store.states("440781101", 2020, "disputes_settled", "50");
        store.states("440781101", 2021, "disputes_settled", "60");

        assertThat(line(ONE.indexedTo(2020)).series().getFirst().marks())
                .extracting(mark -> requireNonNull(mark.value()).intValueExact())
                .containsExactly(100, 120);
    }

    @Test
    void a_township_is_shown_beside_the_median_of_its_county_when_five_can_be_compared() {
        for (int town = 1; town <= 5; town++) {
            store.states("44078110" + town, 2022, "disputes_settled", String.valueOf(town * 10));
        }

        List<Series> series = line(ONE).series();

        assertThat(series).extracting(Series::name).containsExactly("县440781101镇", "县440781中位数", "省44中位数");
        assertThat(series).extracting(Series::reference).containsExactly(false, true, true);
        assertThat(requireNonNull(series.get(1).marks().getFirst().value())).isEqualByComparingTo("30");
    }

    @Test
    void counties_are_lines_by_name() {
        store.county("440703", "001");
        store.states("440781101", 2020, "disputes_settled", "50");
        store.states("440703001", 2020, "disputes_settled", "70");

        assertThat(line(SETTLED.inside("4407").by(By.COUNTY)).series())
                .extracting(Series::name)
                .containsExactly("县440703", "县440781");
    }

    @Test
    void an_empty_store_is_silent_with_what_to_do_in_both_languages() {
        assertThat(figure(SETTLED).silence()).contains("导入报告");
        assertThat(figure(SETTLED.said(Language.EN)).silence()).contains("Import");
    }

    @Test
    void made_up_data_says_so() {
        store.county("990101", "101");
        store.states("990101101", 2022, "disputes_settled", "10");

        assertThat(line(SETTLED).caption().fictional()).isEqualTo("虚构示例，非真实数据");
    }

    private LineChart line(Selection selection) {
        return (LineChart) figure(selection).chart();
    }

    private Figure figure(Selection selection) {
        return new Figures(store, Catalogue.read()).of(FigureKind.TREND, selection);
    }
}
