package org.fazhi.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fazhi.chart.Band;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Series;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.query.By;
import org.fazhi.query.Count;
import org.fazhi.query.KnownCell;
import org.fazhi.query.PlaceKey;
import org.fazhi.query.PlaceName;
import org.fazhi.query.PlaceNames;
import org.fazhi.query.PlaceTrend;
import org.fazhi.query.Selection;
import org.fazhi.query.Spread;
import org.fazhi.query.TownTrend;
import org.fazhi.query.Years;
import org.jspecify.annotations.Nullable;

/** An indicator over the years: chosen townships, counties or cities as lines, else the median and band of all. */
final class TrendFigure {
    private static final int MOST_LINES = 8;

    private final Stage stage;
    private final Selection selection;
    private final List<Series> series = new ArrayList<>();
    private final List<Datum> data = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private @Nullable Band band;
    private String coverage = "";
    private List<String> ticks = List.of();

    private TrendFigure(Stage stage) {
        this.stage = stage;
        this.selection = stage.selection();
    }

    static Figure draw(Stage stage) {
        return new TrendFigure(stage).draw();
    }

    private Figure draw() {
        if (selection.by() != By.TOWNSHIP) {
            groups();
        } else if (selection.towns().isEmpty()) {
            whole();
        } else {
            towns();
        }
        boolean speaks = data.stream().anyMatch(datum -> datum.value() != null);
        LineChart chart = new LineChart(
                stage.caption(title(), subtitle(), coverage, List.copyOf(notes)),
                ticks,
                series,
                band,
                stage.fromZero());
        return new Figure(FigureKind.TREND, selection, chart, data, speaks ? "" : stage.silence());
    }

    private String title() {
        return selection.towns().isEmpty() && selection.by() == By.TOWNSHIP
                ? stage.say("figure.trend.title.median", stage.place(), stage.name())
                : stage.name();
    }

    private String subtitle() {
        return ticks.isEmpty()
                ? ""
                : stage.say("figure.trend.subtitle", ticks.getFirst(), ticks.getLast(), stage.place());
    }

    private void whole() {
        for (PlaceTrend.Row row : new PlaceTrend(stage.lease()).rows(selection)) {
            years(row);
            String median = stage.say("figure.median");
            series.add(line(median, selection.within(), row, false));
            band = new Band(
                    stage.say("figure.band"),
                    row.points().stream()
                            .flatMap(point -> range(row, point).stream())
                            .toList());
            coverage = latest(row).map(stage.wording()::coverage).orElse("");
            notes.add(stage.say("figure.note.band"));
        }
    }

    private void groups() {
        List<PlaceTrend.Row> rows = new PlaceTrend(stage.lease()).rows(selection);
        List<PlaceTrend.Row> shown = rows.stream()
                .filter(row -> latest(row).isPresent())
                .limit(MOST_LINES)
                .toList();
        for (PlaceTrend.Row row : shown) {
            years(row);
            PlaceName place = Objects.requireNonNull(row.place());
            series.add(line(place.name(), place.code(), row, false));
        }
        if (!shown.isEmpty()) {
            notes.add(stage.say("figure.note.groups"));
            coverage = stage.say("figure.trend.groups", shown.size(), rows.size());
        }
    }

    private void years(PlaceTrend.Row row) {
        ticks = row.points().stream().map(point -> String.valueOf(point.year())).toList();
    }

    private static Optional<Count> latest(PlaceTrend.Row row) {
        return row.points().reversed().stream()
                .filter(point -> point.spread() != null)
                .map(PlaceTrend.Point::count)
                .findFirst();
    }

    private Series line(String name, String code, PlaceTrend.Row row, boolean reference) {
        Double base = base(row);
        List<Mark> marks = new ArrayList<>();
        for (PlaceTrend.Point point : row.points()) {
            String key = new PlaceKey(code, point.year(), stage.indicator().code(), selection.scope()).code();
            String tick = String.valueOf(point.year());
            Spread spread = point.spread();
            BigDecimal value = spread == null ? null : indexed(BigDecimal.valueOf(spread.median()), base);
            data.add(Datum.over(
                    name,
                    code,
                    "",
                    point.year(),
                    selection.scope(),
                    value,
                    unit(),
                    point.count().comparable(),
                    key));
            String hint = stage.say(
                    "figure.hint.median",
                    name,
                    tick,
                    value == null
                            ? stage.say("figure.nothing")
                            : stage.wording().number(value),
                    point.count().reports(),
                    point.count().comparable());
            marks.add(
                    value == null
                            ? Mark.gap(tick, hint, key)
                            : few(
                                    Mark.of(tick, value, stage.wording().number(value), key)
                                            .withHint(hint),
                                    point));
        }
        return new Series(name, marks, reference);
    }

    /** A median of very few is drawn hollow. */
    private Mark few(Mark mark, PlaceTrend.Point point) {
        if (point.count().enough()) {
            return mark;
        }
        notes.add(stage.say("figure.note.few", Count.LEAST));
        return mark.asHollow();
    }

    private Optional<Band.Range> range(PlaceTrend.Row row, PlaceTrend.Point point) {
        Double base = base(row);
        Spread spread = point.spread();
        if (spread == null || !point.count().enough()) {
            return Optional.empty();
        }
        BigDecimal lower = indexed(BigDecimal.valueOf(spread.lower()), base);
        BigDecimal upper = indexed(BigDecimal.valueOf(spread.upper()), base);
        return lower == null || upper == null
                ? Optional.empty()
                : Optional.of(new Band.Range(String.valueOf(point.year()), lower, upper));
    }

    private @Nullable Double base(PlaceTrend.Row row) {
        return row.points().stream()
                .filter(point -> Objects.equals(point.year(), selection.base()))
                .flatMap(point -> Optional.ofNullable(point.spread()).stream())
                .map(Spread::median)
                .findFirst()
                .orElse(null);
    }

    private void towns() {
        List<TownTrend.Row> rows = new TownTrend(stage.lease()).rows(selection);
        for (TownTrend.Row row : rows) {
            ticks = row.points().stream()
                    .map(point -> String.valueOf(point.year()))
                    .toList();
            Double base = row.points().stream()
                    .filter(point -> Objects.equals(point.year(), selection.base()))
                    .flatMap(point -> Optional.ofNullable(point.cell()).stream())
                    .flatMap(cell -> Optional.ofNullable(cell.value()).stream())
                    .map(BigDecimal::doubleValue)
                    .findFirst()
                    .orElse(null);
            series.addAll(pieces(row, base));
        }
        references();
        long reports = rows.stream()
                .flatMap(row -> row.points().stream())
                .filter(point -> point.state() != CellState.NO_REPORT)
                .count();
        long stated = rows.stream()
                .flatMap(row -> row.points().stream())
                .filter(point -> point.cell() != null)
                .count();
        coverage = stage.say("figure.trend.towns", rows.size(), reports, stated);
    }

    /** Medians to compare with: of the county, and of the province, all chosen townships share. */
    private void references() {
        for (int digits : List.of(6, 2)) {
            List<String> shared = selection.towns().stream()
                    .map(town -> town.substring(0, digits))
                    .distinct()
                    .toList();
            if (shared.size() != 1) {
                continue;
            }
            Selection around = selection.ofTowns(List.of()).inside(shared.getFirst());
            List<PlaceTrend.Row> rows = new PlaceTrend(stage.lease()).rows(around.in(chosenYears()));
            boolean enough = rows.stream()
                    .flatMap(row -> row.points().stream())
                    .anyMatch(point -> point.count().enough());
            if (enough) {
                String place =
                        new PlaceNames(stage.lease()).rows(shared).getFirst().name();
                String name = stage.say("figure.trend.reference", place);
                series.add(line(name, shared.getFirst(), rows.getFirst(), true));
            }
        }
    }

    private Years chosenYears() {
        return ticks.isEmpty()
                ? selection.years()
                : new Years.Span(Integer.valueOf(ticks.getFirst()), Integer.valueOf(ticks.getLast()));
    }

    /** A change of scope or unit breaks the line: each stretch is a series of its own. */
    private List<Series> pieces(TownTrend.Row row, @Nullable Double base) {
        String name = stage.wording().full(row.town());
        List<Series> pieces = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        KnownCell last = null;
        for (TownTrend.Point point : row.points()) {
            KnownCell cell = point.cell();
            if (cell != null && last != null && (cell.scope() != last.scope() || cell.usual() != last.usual())) {
                pieces.add(new Series(name, marks));
                marks = new ArrayList<>();
                notes.add(stage.say("figure.note.broken"));
            }
            last = cell == null ? last : cell;
            marks.add(mark(row.town(), point, base));
        }
        pieces.add(new Series(name, marks));
        return pieces;
    }

    private Mark mark(PlaceName town, TownTrend.Point point, @Nullable Double base) {
        String key = point.key().code();
        String tick = String.valueOf(point.year());
        KnownCell cell = point.cell();
        String said = stage.wording().stated(point.state(), cell);
        String caveats = cell == null ? "" : stage.wording().caveats(cell, selection.scope());
        String hint = stage.say(
                caveats.isEmpty() ? "figure.hint.town" : "figure.hint.town.caveat",
                stage.wording().full(town),
                tick,
                said,
                caveats);
        data.add(
                cell == null
                        ? Datum.blank(town, "", point.year(), selection.scope(), point.state(), key)
                        : Datum.of(town, "", key, point.state(), cell));
        BigDecimal value = cell == null || cell.value() == null ? null : indexed(cell.value(), base);
        if (cell == null || value == null) {
            return Mark.gap(tick, hint, key);
        }
        if (cell.qualifier() != Qualifier.EXACT) {
            notes.add(stage.say("figure.note.qualifier"));
        }
        Mark mark = Mark.of(tick, value, stage.wording().value(value, cell.qualifier()), key)
                .with(cell.qualifier())
                .withHint(hint);
        if (cell.comparableAs(selection.scope())) {
            return mark;
        }
        notes.add(stage.say("figure.note.hollow"));
        return mark.asHollow();
    }

    /** The value itself, or as a share of the base year's in percent; nothing when that year has none. */
    private @Nullable BigDecimal indexed(BigDecimal value, @Nullable Double base) {
        if (selection.base() == null) {
            return value;
        }
        return base == null || base == 0
                ? null
                : value.movePointRight(2).divide(BigDecimal.valueOf(base), MathContext.DECIMAL32);
    }

    private String unit() {
        return stage.unit();
    }
}
