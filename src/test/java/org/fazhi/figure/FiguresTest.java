package org.fazhi.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Beeswarm;
import org.fazhi.chart.Canvas;
import org.fazhi.chart.ChartOption;
import org.fazhi.chart.DotChart;
import org.fazhi.chart.HeatMap;
import org.fazhi.chart.Mark;
import org.fazhi.chart.SpineChart;
import org.fazhi.chart.Tone;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Theme;
import org.fazhi.query.CellKey;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest extends OneCounty {
    private static final Clock MAY = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void every_figure_of_an_empty_store_says_what_to_do_and_can_be_drawn(FigureKind kind) {
        for (Language language : Language.values()) {
            Figure figure = figure(kind, ONE.said(language));

            assertThat(figure.silence()).isNotBlank();
            assertThat(ChartOption.of(
                            figure.chart(),
                            Canvas.picture(1200, figure.selection().look())))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void every_figure_of_a_filled_store_speaks_and_can_be_drawn(FigureKind kind) {
        filled();
        store.cell("440781101", 2024, "disputes_settled", "4").part("访调").put();

        Figure figure = figure(kind, ONE);

        assertThat(figure.silence()).isEmpty();
        assertThat(figure.data()).isNotEmpty();
        assertThat(ChartOption.of(
                        figure.chart(), Canvas.picture(1200, figure.selection().look())))
                .isNotEmpty();
    }

    @Test
    void a_ranking_says_rank_and_change_beside_each_bar_and_leads_to_the_cell() {
        filled();

        BarChart chart = (BarChart) figure(FigureKind.RANKING, SETTLED).chart();

        assertThat(chart.ticks()).startsWith("106镇", "105镇");
        assertThat(chart.remarks().getFirst()).isEqualTo("第 1 · ↑ +6 · 名次未变");
        assertThat(chart.series().getFirst().marks())
                .allSatisfy(mark -> assertThat(CellKey.of(mark.key()).year()).isEqualTo(2024));
    }

    @Test
    void only_judged_indicators_are_coloured() {
        filled();
        for (int town = 1; town <= 6; town++) {
            store.states("44078110" + town, 2023, "litigation_lost", "0");
            store.states("44078110" + town, 2024, "litigation_lost", town == 1 ? "2" : "0");
        }

        assertThat(tones("disputes_settled")).containsOnly(Tone.NEUTRAL);
        assertThat(tones("litigation_lost")).startsWith(Tone.BAD).contains(Tone.NEUTRAL);
    }

    @Test
    void a_change_is_an_arrow_between_two_years() {
        filled();

        DotChart chart = (DotChart) figure(FigureKind.CHANGE, SETTLED).chart();

        assertThat(chart.directed()).isTrue();
        assertThat(chart.from().name()).isEqualTo("2023");
        assertThat(chart.remarks().getFirst()).isEqualTo("↑ +6");
    }

    @Test
    void chosen_townships_are_named_in_the_swarm() {
        filled();

        Beeswarm swarm = (Beeswarm) figure(FigureKind.DISTRIBUTION, ONE).chart();

        assertThat(swarm.named()).extracting(Mark::at).containsExactly("101镇");
        assertThat(swarm.crowd()).hasSize(5);
        assertThat(requireNonNull(swarm.median().value())).isEqualByComparingTo("42");
    }

    @Test
    void a_profile_has_a_row_for_each_indicator_with_enough_townships() {
        filled();
        store.states("440781101", 2024, "info_disclosed", "9");

        SpineChart chart = (SpineChart) figure(FigureKind.PROFILE, ONE).chart();

        assertThat(chart.rows()).singleElement().satisfies(row -> {
            assertThat(row.own().at()).isEqualTo("化解(调成)矛盾纠纷数");
            assertThat(row.own().hint()).contains("2024", "低于", "6 个乡镇");
        });
    }

    @Test
    void a_township_figure_without_a_township_is_refused() {
        assertThatThrownBy(() -> figure(FigureKind.PROFILE, SETTLED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> figure(FigureKind.COMPOSITION, SETTLED)).isInstanceOf(Refused.class);
    }

    @Test
    void coverage_names_what_is_overdue() {
        store.states("440781101", 2023, "disputes_settled", "1");
        store.states("440781102", 2024, "disputes_settled", "1");

        HeatMap map =
                (HeatMap) figure(FigureKind.COVERAGE, SETTLED.inside("440781")).chart();

        assertThat(map.rows()).hasSize(6);
        assertThat(map.cells())
                .filteredOn(cell -> cell.row().equals("101镇") && cell.column().equals("2024"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.state()).isEqualTo(CellState.NO_REPORT);
                    assertThat(cell.hint()).contains("已过 2025 年 4 月 1 日");
                });
    }

    @Test
    void coverage_of_a_theme_is_by_indicator() {
        store.states("440781101", 2024, "disputes_settled", "1");

        HeatMap map = (HeatMap)
                figure(FigureKind.COVERAGE, Selection.DEFAULT.on(Theme.DISPUTES).inside("440781"))
                        .chart();

        assertThat(map.columns()).contains("化解(调成)矛盾纠纷数").doesNotContain("行政处罚案件数");
    }

    @Test
    void parts_that_exceed_their_total_are_said_and_not_repaired() {
        store.cell("440781101", 2024, "info_disclosed", "205").put();
        store.cell("440781101", 2024, "info_disclosed", "214").part("工作动态").put();

        BarChart chart = (BarChart)
                figure(FigureKind.COMPOSITION, ONE.of("info_disclosed")).chart();

        assertThat(chart.caption().footnotes()).anyMatch(note -> note.contains("多 9"));
        assertThat(chart.series()).hasSize(1);
    }

    private List<Tone> tones(String indicator) {
        return ((BarChart) figure(FigureKind.RANKING, SETTLED.of(indicator)).chart())
                .series().getFirst().marks().stream().map(Mark::tone).toList();
    }

    /** Six townships that state 12 to 72 in 2024, a tenth more than the year before. */
    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"TREND", "RANKING", "CHANGE", "DISTRIBUTION"})
    void a_figure_per_people_says_so_in_title_unit_source_and_a_note(FigureKind kind) {
        filled();
        for (String town : List.of("101", "102", "103", "104", "105", "106")) {
            store.people("440781" + town, 2023, "registered", 20_000);
            store.people("440781" + town, 2024, "registered", 20_000);
        }

        Figure figure = figure(kind, SETTLED.per(People.REGISTERED));

        assertThat(figure.chart().caption().title()).contains("每万人（户籍人口）");
        assertThat(figure.chart().caption().unit()).isEqualTo("件/万人（户籍人口）");
        assertThat(figure.chart().caption().source()).contains("户籍人口");
        assertThat(figure.chart().caption().footnotes()).contains("没有当年人口数的乡镇不计入。");
        assertThat(figure.data())
                .isNotEmpty()
                .allSatisfy(datum -> assertThat(datum.unit()).isEqualTo("件/万人（户籍人口）"));
    }

    @Test
    void a_profile_per_people_says_which_figures_are() {
        filled();
        for (int town = 1; town <= 6; town++) {
            store.people("44078110" + town, 2024, "resident", 20_000);
        }

        Figure figure = figure(FigureKind.PROFILE, ONE.per(People.RESIDENT));

        assertThat(figure.silence()).isEmpty();
        assertThat(figure.chart().caption().title()).endsWith("（件次按每万人，常住人口；比率、金额等为原数）");
        assertThat(((SpineChart) figure.chart()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.own().value()).isEqualByComparingTo("6"));
    }

    @Test
    void a_share_is_shown_as_stated_where_people_are_asked_for_and_the_figure_says_so() {
        Figure figure = figure(
                FigureKind.TREND, Selection.DEFAULT.of("dispute_success_rate").per(People.RESIDENT));

        assertThat(figure.chart().caption().unit()).isEqualTo("%");
        assertThat(figure.chart().caption().footnotes()).contains("这一指标不按人口折算，显示原数。");
    }

    private void filled() {
        for (int town = 1; town <= 6; town++) {
            store.states("44078110" + town, 2023, "disputes_settled", String.valueOf(town * 11));
            store.states("44078110" + town, 2024, "disputes_settled", String.valueOf(town * 12));
        }
    }

    private Figure figure(FigureKind kind, Selection selection) {
        return new Figures(store, Catalogue.read(), MAY).of(kind, selection);
    }
}
