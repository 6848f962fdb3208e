package org.fazhi.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Qualifier;

/** One hard case of each kind of chart: many marks, long names, gaps. */
public final class Gallery {
    private static final List<String> NAMES = List.of(
            "白沙镇（示例市东岭县）", "石门坎街道办事处（示例市南浦区）", "青龙乡", "马鞍山镇（示例自治州西固自治县）", "云台街道", "双河口土家族苗族乡", "北屯镇", "阿克塔木新城街道（示例地区）");

    private Gallery() {}

    public static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("line-8", lines());
        charts.put("line-band", band());
        charts.put("line-one", one());
        charts.put("line-share", share());
        charts.put("ranking-30", ranking(30));
        charts.put("ranking-8", ranking(8));
        charts.put("stacked", stacked());
        charts.put("standing", standing());
        charts.put("change", change());
        charts.put("coverage", coverage());
        charts.put("swarm", swarm());
        charts.put("spine", spine());
        return charts;
    }

    public static Chart chart(String kind) {
        return Objects.requireNonNull(charts().get(kind));
    }

    static Caption caption(String title, String unit) {
        return new Caption(
                title,
                "示例省示例市 · 72个乡镇（街道） · 2014—2025年",
                unit,
                "72个乡镇中有58个有报告，其中41个写明本项；可比39个，经人确认91%",
                List.of("半空心点：原文为“余”“以上”，实际不少于图示值；空心点：仅含镇本级或不足全年，不与其他乡镇比较。", "中断处：当年没有报告，或报告没有写明本项。没有写明不等于0。"),
                "来源：各乡镇法治政府建设年度报告，2026年3月31日汇入；法治年报看板 0.1.0",
                "虚构示例");
    }

    private static List<String> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    static LineChart lines() {
        Random random = new Random(8);
        List<Series> series = new ArrayList<>();
        for (String name : NAMES) {
            List<Mark> marks = new ArrayList<>();
            int value = 200 + random.nextInt(900);
            for (String year : years(2014, 2025)) {
                value = Math.max(20, value + random.nextInt(300) - 140);
                Mark mark = Mark.of(year, BigDecimal.valueOf(value), value + "件", name + year);
                switch (random.nextInt(8)) {
                    case 0 -> marks.add(Mark.gap(year, "没有报告", ""));
                    case 1 -> marks.add(mark.with(Qualifier.AT_LEAST));
                    case 2 -> marks.add(mark.asHollow());
                    default -> marks.add(mark);
                }
            }
            series.add(new Series(name, marks));
        }
        return new LineChart(caption("示例省八个乡镇（街道）调解成功的矛盾纠纷件数，2014—2025年", "件"), years(2014, 2025), series, null, true);
    }

    private static LineChart band() {
        Random random = new Random(3);
        List<Mark> marks = new ArrayList<>();
        List<Band.Range> ranges = new ArrayList<>();
        for (String year : years(2018, 2025)) {
            if (year.equals("2020")) {
                marks.add(Mark.gap(year, "少于5个乡镇写明", ""));
                continue;
            }
            int value = 12000 + random.nextInt(3000);
            marks.add(Mark.of(year, BigDecimal.valueOf(value), "%,d".formatted(value), year));
            ranges.add(new Band.Range(year, BigDecimal.valueOf(value - 4000), BigDecimal.valueOf(value + 6000)));
        }
        return new LineChart(
                caption("信息公开条数：各乡镇中位数", "条"),
                years(2018, 2025),
                List.of(new Series("各乡镇中位数", marks)),
                new Band("中间一半乡镇", ranges),
                true);
    }

    private static LineChart one() {
        List<Mark> marks = List.of(
                Mark.of("2018", new BigDecimal("120"), "120", "a"),
                Mark.of("2019", new BigDecimal("3000"), "3000余", "b").with(Qualifier.AT_LEAST),
                Mark.gap("2020", "没有报告", "c"),
                Mark.of("2021", new BigDecimal("155"), "155", "d"),
                Mark.gap("2022", "没有写明", "e"),
                Mark.of("2023", BigDecimal.ZERO, "0", "f"),
                Mark.of("2024", new BigDecimal("400"), "约400", "g").with(Qualifier.ABOUT),
                Mark.of("2025", new BigDecimal("310"), "310（截至11月）", "h").asHollow());
        return new LineChart(
                caption("白沙镇调解成功的矛盾纠纷", "件"), years(2018, 2025), List.of(new Series("白沙镇", marks)), null, true);
    }

    private static LineChart share() {
        List<Mark> own = new ArrayList<>();
        List<Mark> county = new ArrayList<>();
        double[] shares = {96.7, 98.16, 100, 97.63, 99.1, 98.5};
        for (int i = 0; i < shares.length; i++) {
            String year = String.valueOf(2019 + i);
            BigDecimal value = BigDecimal.valueOf(shares[i]);
            own.add(Mark.of(year, value, value + "%", "o" + i));
            county.add(Mark.of(year, value.subtract(BigDecimal.ONE), value.subtract(BigDecimal.ONE) + "%", ""));
        }
        return new LineChart(
                caption("调解成功率", "%"),
                years(2019, 2024),
                List.of(new Series("白沙镇", own), new Series("东岭县中位数", county, true)),
                null,
                false);
    }

    static BarChart ranking(int rows) {
        Random random = new Random(30);
        List<String> ticks = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int value = 4200;
        for (int i = 1; i <= rows; i++) {
            String tick = "%d  %s".formatted(i, i % 7 == 0 ? "双河口土家族苗族乡" : i % 3 == 0 ? "石门坎街道" : "白沙镇") + "·东岭县" + i;
            value -= random.nextInt(140);
            Mark mark = Mark.of(tick, BigDecimal.valueOf(value), "%,d件".formatted(value), "k" + i);
            ticks.add(tick);
            marks.add(
                    i % 6 == 0
                            ? Mark.of(tick, BigDecimal.valueOf(value), "%,d余件".formatted(value), "k" + i)
                                    .with(Qualifier.AT_LEAST)
                            : i == 4 ? mark.asHollow() : i == 5 ? mark.with(Qualifier.ABOUT) : mark);
            remarks.add(i % 4 == 0 ? "上年无数" : i % 2 == 0 ? "↑ 上升2位  +12%" : "↓ 下降1位  -3%");
        }
        return new BarChart(
                caption("2024年各乡镇（街道）调解成功的矛盾纠纷排名", "件"),
                ticks,
                List.of(new Series("2024年", marks)),
                BarChart.Form.LYING,
                remarks);
    }

    private static BarChart stacked() {
        List<Series> series = new ArrayList<>();
        String[] facets = {"婚姻家庭", "邻里", "土地承包经营", "劳动争议", "其他（未说明的部分）"};
        for (int f = 0; f < facets.length; f++) {
            List<Mark> marks = new ArrayList<>();
            for (String year : years(2016, 2025)) {
                int value = 30 + (Integer.parseInt(year) * 17 + f * 41) % 160;
                marks.add(Mark.of(year, BigDecimal.valueOf(value), String.valueOf(value), year + f));
            }
            series.add(new Series(facets[f], marks));
        }
        return new BarChart(caption("白沙镇矛盾纠纷的构成", "件"), years(2016, 2025), series, BarChart.Form.STACKED, List.of());
    }

    private static BarChart standing() {
        List<String> ticks = List.of("0", "1—49", "50—99", "100—199", "200—499", "500—999", "1000及以上");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            marks.add(Mark.of(ticks.get(i), BigDecimal.valueOf(3 + i * (7 - i)), (3 + i * (7 - i)) + "个", ""));
        }
        return new BarChart(
                caption("2024年各乡镇调解件数的分布", "乡镇个数"),
                ticks,
                List.of(new Series("乡镇", marks)),
                BarChart.Form.STANDING,
                List.of());
    }

    private static DotChart change() {
        Random random = new Random(5);
        List<String> ticks = new ArrayList<>();
        List<Mark> from = new ArrayList<>();
        List<Mark> to = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String tick = (i % 3 == 0 ? "石门坎街道" : "白沙镇") + "·东岭县" + i;
            ticks.add(tick);
            int before = 100 + random.nextInt(900);
            int after = i == 7 ? before : Math.max(0, before + random.nextInt(500) - 250);
            from.add(Mark.of(tick, BigDecimal.valueOf(before), before + "", "f" + i));
            to.add(Mark.of(tick, BigDecimal.valueOf(after), after + "", "t" + i));
            remarks.add("%s %+d".formatted(after > before ? "↑ 增加" : after < before ? "↓ 减少" : "→ 持平", after - before));
        }
        return new DotChart(
                caption("矛盾纠纷调解件数的变化，2022—2024年", "件"),
                ticks,
                new Series("2022年", from),
                new Series("2024年", to),
                remarks,
                true);
    }

    private static HeatMap coverage() {
        Random random = new Random(2);
        List<String> rows = IntStream.range(0, 18).mapToObj(i -> "石门坎街道" + i).toList();
        List<HeatMap.Cell> cells = new ArrayList<>();
        CellState[] states = CellState.values();
        for (String row : rows) {
            for (String year : years(2014, 2025)) {
                CellState state = states[random.nextInt(3) > 0 ? 0 : random.nextInt(states.length)];
                cells.add(new HeatMap.Cell(year, row, state, "", state.code(), row + year));
            }
        }
        List<HeatMap.StateWord> words = List.of(
                new HeatMap.StateWord(CellState.REPORTED, "写明"),
                new HeatMap.StateWord(CellState.REPORTED_ZERO, "写明为0"),
                new HeatMap.StateWord(CellState.QUALIFIED_ZERO, "有条件的0"),
                new HeatMap.StateWord(CellState.JOINT, "与其他单位合计"),
                new HeatMap.StateWord(CellState.PARTS_ONLY, "只有分项"),
                new HeatMap.StateWord(CellState.NOT_REPORTED, "有报告未写明"),
                new HeatMap.StateWord(CellState.NO_REPORT, "没有报告"),
                new HeatMap.StateWord(CellState.IN_DOUBT, "待核"),
                new HeatMap.StateWord(CellState.NOT_APPLICABLE, "不适用"));
        return new HeatMap(caption("各乡镇逐年报告情况：调解件数", ""), years(2014, 2025), rows, cells, words);
    }

    private static Beeswarm swarm() {
        Random random = new Random(4);
        List<Mark> crowd = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int value = (int) Math.abs(random.nextGaussian() * 300 + 500);
            crowd.add(Mark.of("镇" + i, BigDecimal.valueOf(value), value + "件", "c" + i));
        }
        List<Mark> named = List.of(
                Mark.of("白沙镇", BigDecimal.valueOf(480), "480件", "n1"),
                Mark.of("石门坎街道", BigDecimal.valueOf(520), "520件", "n2"),
                Mark.of("青龙乡", BigDecimal.valueOf(1240), "1240余件", "n3").with(Qualifier.AT_LEAST));
        return new Beeswarm(
                caption("2024年全部乡镇的调解件数", "件"),
                crowd,
                named,
                Mark.of("", BigDecimal.valueOf(505), "中位数 505", ""),
                true);
    }

    private static SpineChart spine() {
        Random random = new Random(6);
        List<SpineChart.Row> rows = new ArrayList<>();
        String[] names = {
            "调解成功的矛盾纠纷", "调解成功率", "行政执法案件", "主动公开政府信息", "法治培训场次", "合法性审查的合同", "行政诉讼败诉", "村（社区）法律顾问", "领导干部学法", "行政复议案件"
        };
        for (String name : names) {
            BigDecimal median = BigDecimal.valueOf(100 + random.nextInt(400));
            BigDecimal value = median.multiply(BigDecimal.valueOf(0.4 + random.nextDouble() * 1.3))
                    .setScale(0, RoundingMode.HALF_UP);
            rows.add(new SpineChart.Row(
                    Mark.of(name, value, value + "件　中位数 " + median, name),
                    "件",
                    new SpineChart.Spread(
                            median.multiply(new BigDecimal("0.2")),
                            median.multiply(new BigDecimal("0.7")),
                            median,
                            median.multiply(new BigDecimal("1.3")),
                            median.multiply(new BigDecimal("2.1")))));
        }
        return new SpineChart(
                caption("白沙镇在示例省的位置，2024年", ""), rows, new SpineChart.Words("全部乡镇的范围", "中间一半乡镇", "中位数", "白沙镇"));
    }
}
