package org.fazhi.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.fazhi.chart.BarChart;
import org.fazhi.chart.Chart;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Palette;
import org.fazhi.chart.Series;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Qualifier;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A chart as an Office chart with its own data sheet, to be edited by whoever opens it. */
final class OfficeChart {
    private static final Palette PALETTE = Palette.of(Look.LIGHT);
    private static final int MOST_LABELS = 40;
    private static final int MOST_LABELLED_LINES = 2;
    private static final int MOST_LAST_LABELS = 7;

    private final XDDFChart target;
    private final List<String> ticks;
    private final Map<String, String> colours = new LinkedHashMap<>();
    private int column;

    private OfficeChart(XDDFChart target, List<String> ticks) {
        this.target = target;
        this.ticks = ticks;
    }

    /** @return whether Office has this kind of chart; a picture takes its place otherwise */
    static boolean has(Chart chart) {
        return switch (chart) {
            case LineChart line -> !line.ticks().isEmpty() && !line.series().isEmpty();
            case BarChart bar -> !bar.ticks().isEmpty() && !bar.series().isEmpty();
            default -> false;
        };
    }

    /** @return whether the chart has something Office cannot show: a band, or a mark that is not a plain one */
    static boolean loses(Chart chart) {
        return has(chart)
                && switch (chart) {
                    case LineChart line -> line.band() != null || special(line.series());
                    case BarChart bar -> special(bar.series());
                    default -> false;
                };
    }

    private static boolean special(List<Series> series) {
        return series.stream()
                .flatMap(one -> one.marks().stream())
                .anyMatch(mark -> mark.hollow() || mark.qualifier() != Qualifier.EXACT);
    }

    /** Draws a chart that {@link #has} told to be there. */
    static void draw(XDDFChart target, Chart chart) {
        switch (chart) {
            case LineChart line -> new OfficeChart(target, line.ticks()).lines(line);
            case BarChart bar -> new OfficeChart(target, bar.ticks()).bars(bar);
            default -> throw new IllegalArgumentException("Office has no " + chart.getClass());
        }
    }

    private void lines(LineChart chart) {
        XDDFCategoryAxis across = target.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = target.createValueAxis(AxisPosition.LEFT);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        quiet(up, chart.fromZero());
        XDDFLineChartData data = (XDDFLineChartData) target.createData(ChartTypes.LINE, across, up);
        for (Series one : chart.series()) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, one);
            String colour = colour(one);
            line.setSmooth(false);
            line.setLineProperties(stroke(colour, one.reference() ? 1.25 : 2.25));
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setMarkerSize((short) (one.reference() ? 4 : 7));
        }
        if (chart.band() != null) {
            edge(data, chart, true);
            edge(data, chart, false);
        }
        finish(data, chart.series().size() > 1 || chart.band() != null);
        label(chart.series(), STDLblPos.T);
    }

    /** Office has no band: its edges are thin lines. */
    private void edge(XDDFLineChartData data, LineChart chart, boolean upper) {
        var band = Objects.requireNonNull(chart.band());
        List<Mark> marks = band.ranges().stream()
                .map(range -> Mark.of(range.at(), upper ? range.to() : range.from(), "", ""))
                .toList();
        XDDFLineChartData.Series line =
                (XDDFLineChartData.Series) add(data, new Series(band.name() + (upper ? " P75" : " P25"), marks, true));
        line.setSmooth(false);
        line.setLineProperties(stroke(PALETTE.reference(), 1));
        line.setMarkerStyle(MarkerStyle.NONE);
    }

    private void bars(BarChart chart) {
        boolean lying = chart.form() == BarChart.Form.LYING;
        XDDFCategoryAxis names = target.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = target.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        quiet(values, true);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setVisible(false);
            everyName();
        }
        XDDFBarChartData data = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(50);
        if (chart.form() == BarChart.Form.STACKED) {
            data.setBarGrouping(BarGrouping.STACKED);
            data.setOverlap((byte) 100);
        }
        for (Series one : chart.series()) {
            add(data, one).setFillProperties(fill(colour(one)));
        }
        finish(data, chart.series().size() > 1);
        label(chart.series(), chart.form() == BarChart.Form.STACKED ? STDLblPos.CTR : STDLblPos.OUT_END);
    }

    /** Office leaves out names when they are many: all are asked for, in small type. */
    private void everyName() {
        var axis = target.getCTChart().getPlotArea().getCatAxArray(0);
        axis.addNewTickLblSkip().setVal(1);
        var text = axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().setSz(ticks.size() > 20 ? 700 : 900);
    }

    private static void quiet(XDDFValueAxis axis, boolean fromZero) {
        axis.getOrAddMajorGridProperties().setLineProperties(stroke(PALETTE.grid(), 0.75));
        axis.setNumberFormat("#,##0.##");
        if (fromZero) {
            axis.setMinimum(0);
        }
    }

    private void finish(XDDFChartData data, boolean legend) {
        data.setVaryColors(false);
        target.plot(data);
        target.displayBlanksAs(DisplayBlanks.GAP);
        target.deleteLegend();
        if (legend) {
            target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XDDFChartData.Series add(XDDFChartData data, Series one) {
        column++;
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                ticks.toArray(String[]::new), target.formatRange(new CellRangeAddress(1, ticks.size(), 0, 0)), 0);
        XDDFNumericalDataSource<Number> values = XDDFDataSourcesFactory.fromArray(
                values(one), target.formatRange(new CellRangeAddress(1, ticks.size(), column, column)), column);
        XDDFChartData.Series added = data.addSeries(names, values);
        added.setTitle(one.name(), target.setSheetTitle(one.name(), column));
        return added;
    }

    private @Nullable Number[] values(Series one) {
        List<@Nullable Number> values = new ArrayList<>();
        for (String tick : ticks) {
            values.add(mark(one, tick)
                    .map(Mark::value)
                    .map(BigDecimal::doubleValue)
                    .orElse(null));
        }
        return values.toArray(Number[]::new);
    }

    private static Optional<Mark> mark(Series one, String tick) {
        return one.marks().stream().filter(mark -> mark.at().equals(tick)).findFirst();
    }

    private String colour(Series one) {
        if (one.reference()) {
            return PALETTE.reference();
        }
        return colours.computeIfAbsent(one.name(), name -> PALETTE.series(colours.size()));
    }

    /** How many labels a chart has room for. */
    private enum Crowd {
        NONE,
        LINES,
        TOO_MANY
    }

    private static Crowd crowd(List<Series> series, boolean lines) {
        long marks = series.stream()
                .flatMap(one -> one.marks().stream())
                .filter(mark -> mark.value() != null)
                .count();
        if (lines && series.size() > MOST_LAST_LABELS || !lines && marks > MOST_LABELS) {
            return Crowd.TOO_MANY;
        }
        return lines && series.size() > MOST_LABELLED_LINES || marks > MOST_LABELS ? Crowd.LINES : Crowd.NONE;
    }

    /** Of several lines only the ends are labelled, of many none: the legend names them, the data sheet has the numbers. */
    private static boolean labelled(Mark mark, Series one, Crowd crowd) {
        return switch (crowd) {
            case NONE -> true;
            case LINES ->
                one.marks().reversed().stream()
                        .filter(other -> other.value() != null)
                        .findFirst()
                        .equals(Optional.of(mark));
            case TOO_MANY -> false;
        };
    }

    /** The marks' own words as labels: a spreadsheet's number would lose the ≥. */
    private void label(List<Series> series, STDLblPos.Enum place) {
        Crowd crowd = crowd(series, place == STDLblPos.T);
        for (int i = 0; i < series.size(); i++) {
            CTDLbls labels = labels(i);
            for (Mark mark : series.get(i).marks()) {
                boolean inexact = mark.qualifier() != Qualifier.EXACT;
                if (mark.value() != null && (inexact || labelled(mark, series.get(i), crowd))) {
                    Labels.add(labels, ticks.indexOf(mark.at()), mark.label(), ticks.size() > 20 ? 700 : 1000, place);
                }
            }
            Labels.end(labels);
        }
    }

    private CTDLbls labels(int series) {
        var area = target.getCTChart().getPlotArea();
        return area.sizeOfLineChartArray() > 0
                ? area.getLineChartArray(0).getSerArray(series).addNewDLbls()
                : area.getBarChartArray(0).getSerArray(series).addNewDLbls();
    }

    private static XDDFLineProperties stroke(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour, 1, colour.length())));
    }
}
