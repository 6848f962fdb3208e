package org.fazhi.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.chart.HeatMap;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Indicator;
import org.fazhi.query.CellKey;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.Selection;

/** Who reported what: townships by indicators of a theme in one year, or by years for one indicator's sake. */
final class CoverageFigure {
    /** More rows than this are not readable in one picture. */
    private static final int MOST = 40;

    private CoverageFigure() {}

    /** With a theme townships by indicators, else townships by years. */
    static Figure draw(Stage stage, Catalogue catalogue, LocalDate today) {
        return stage.selection().theme() == null ? years(stage, today) : indicators(stage, catalogue);
    }

    private static Figure years(Stage stage, LocalDate today) {
        Selection selection = stage.selection();
        CoverageMatrix matrix = new CoverageMatrix(stage.lease());
        Selection all = selection.ofTowns(List.of());
        List<CoverageMatrix.TownYears> towns = matrix.years(all, today, 0, MOST);
        Names names = new Names(stage.wording());
        List<String> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        List<HeatMap.Cell> cells = new ArrayList<>();
        List<Datum> data = new ArrayList<>();
        for (CoverageMatrix.TownYears town : towns) {
            String row = names.tick(town.town());
            rows.add(row);
            for (CoverageMatrix.YearField field : town.fields()) {
                String column = String.valueOf(field.year());
                columns.add(column);
                CellState state = state(field.reported());
                String key = new CellKey(
                                town.town().code(),
                                field.year(),
                                stage.indicator().code(),
                                selection.scope())
                        .code();
                String text = field.stated() == 0 ? "" : String.valueOf(field.stated());
                cells.add(new HeatMap.Cell(column, row, state, text, hint(stage, town, field), key));
                data.add(Datum.blank(town.town(), "", field.year(), selection.scope(), state, key));
            }
        }
        int townships = matrix.townships(all);
        return figure(
                stage,
                stage.say("figure.coverage.years.title", stage.place()),
                townships,
                new ArrayList<>(columns),
                rows,
                cells,
                data,
                List.of(
                        new HeatMap.StateWord(CellState.REPORTED, stage.say("figure.coverage.full")),
                        new HeatMap.StateWord(CellState.JOINT, stage.say("figure.coverage.part")),
                        new HeatMap.StateWord(
                                CellState.IN_DOUBT, stage.wording().word(CellState.IN_DOUBT)),
                        new HeatMap.StateWord(
                                CellState.NO_REPORT, stage.wording().word(CellState.NO_REPORT))));
    }

    private static String hint(Stage stage, CoverageMatrix.TownYears town, CoverageMatrix.YearField field) {
        String word = switch (field.reported()) {
            case FULL_YEAR -> stage.say("figure.coverage.full");
            case PART_OF_YEAR -> stage.say("figure.coverage.part");
            case IN_DOUBT -> stage.wording().word(CellState.IN_DOUBT);
            case NO_REPORT ->
                field.late()
                        ? stage.say("figure.coverage.late", field.year() + 1)
                        : stage.wording().word(CellState.NO_REPORT);
        };
        return stage.say("figure.hint.coverage", stage.wording().full(town.town()), field.year(), word, field.stated());
    }

    private static CellState state(CoverageMatrix.Reported reported) {
        return switch (reported) {
            case FULL_YEAR -> CellState.REPORTED;
            case PART_OF_YEAR -> CellState.JOINT;
            case IN_DOUBT -> CellState.IN_DOUBT;
            case NO_REPORT -> CellState.NO_REPORT;
        };
    }

    private static Figure indicators(Stage stage, Catalogue catalogue) {
        Selection themed = new Selection(
                List.of(),
                List.of(),
                stage.selection().within(),
                stage.selection().by(),
                stage.selection().kinds(),
                stage.selection().years(),
                stage.selection().scope(),
                stage.selection().theme(),
                null,
                null,
                stage.selection().lang(),
                stage.selection().look(),
                stage.selection().width(),
                stage.selection().scale());
        CoverageMatrix matrix = new CoverageMatrix(stage.lease());
        List<CoverageMatrix.TownIndicators> towns = matrix.indicators(themed, 0, MOST);
        Names names = new Names(stage.wording());
        List<String> rows = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        Set<CellState> states = new LinkedHashSet<>();
        List<HeatMap.Cell> cells = new ArrayList<>();
        List<Datum> data = new ArrayList<>();
        for (CoverageMatrix.TownIndicators town : towns) {
            String row = names.tick(town.town());
            rows.add(row);
            for (CoverageMatrix.Field field : town.fields()) {
                Indicator indicator = catalogue.get(field.key().indicator());
                String column = stage.wording().indicator(indicator);
                columns.add(column);
                states.add(field.state());
                String key = field.key().code();
                String grade = field.grade() == null ? "" : field.grade().name();
                cells.add(new HeatMap.Cell(
                        column,
                        row,
                        field.state(),
                        grade,
                        stage.say(
                                "figure.hint.field",
                                stage.wording().full(town.town()),
                                column,
                                stage.wording().word(field.state())),
                        key));
                data.add(Datum.blank(
                        town.town(), column, town.year(), stage.selection().scope(), field.state(), key));
            }
        }
        int year = towns.isEmpty() ? 0 : towns.getFirst().year();
        return figure(
                stage,
                stage.say("figure.coverage.indicators.title", stage.place(), year),
                matrix.townships(themed),
                new ArrayList<>(columns),
                rows,
                cells,
                data,
                states.stream()
                        .sorted()
                        .map(state ->
                                new HeatMap.StateWord(state, stage.wording().word(state)))
                        .toList());
    }

    private static Figure figure(
            Stage stage,
            String title,
            int townships,
            List<String> columns,
            List<String> rows,
            List<HeatMap.Cell> cells,
            List<Datum> data,
            List<HeatMap.StateWord> words) {
        List<String> notes =
                rows.size() < townships ? List.of(stage.say("figure.note.first", rows.size(), townships)) : List.of();
        HeatMap chart = new HeatMap(
                stage.caption(
                        title,
                        "",
                        stage.say(
                                "figure.coverage.count",
                                townships,
                                stage.facts().reports()),
                        notes),
                columns,
                rows,
                cells,
                words);
        return new Figure(FigureKind.COVERAGE, stage.selection(), chart, data, cells.isEmpty() ? stage.silence() : "");
    }
}
