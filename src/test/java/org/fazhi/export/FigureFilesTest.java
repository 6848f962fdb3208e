package org.fazhi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.chart.Chart;
import org.fazhi.chart.Gallery;
import org.fazhi.chart.LineChart;
import org.fazhi.chart.Mark;
import org.fazhi.chart.Renderer;
import org.fazhi.chart.Series;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Grade;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.query.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FigureFilesTest {
    private static final Selection SELECTION = Selection.DEFAULT.of("disputes_settled");
    private static Renderer renderer;
    private static FigureFiles files;

    @BeforeAll
    static void begin() {
        assumeTrue(Renderer.built(), "drawing/ is not on the class path: build the frontend once (./fazhi build)");
        renderer = new Renderer();
        files = new FigureFiles(renderer, Catalogue.read());
    }

    @AfterAll
    static void end() {
        if (renderer != null) {
            renderer.close();
        }
    }

    static Stream<String> kinds() {
        return Gallery.charts().keySet().stream();
    }

    @Test
    void a_table_keeps_state_and_qualifier_apart_and_a_missing_value_empty() throws Exception {
        byte[] file = files.write(figure("line-one"), FileKind.CSV);

        List<CSVRecord> rows = rows(file);
        assertThat(rows.getFirst().toMap())
                .containsEntry("地区", "白沙镇")
                .containsEntry("数值", "3000")
                .containsEntry("确切程度", "至少")
                .containsEntry("状态", "有数字");
        assertThat(rows.get(1).toMap()).containsEntry("数值", "").containsEntry("状态", "没有报告");
    }

    @Test
    void text_that_begins_like_a_formula_is_neutralised() throws Exception {
        assertThat(rows(files.write(figure("line-one"), FileKind.CSV)))
                .extracting(row -> row.get("地区"))
                .contains("'=HYPERLINK(\"x\")", "'+1", "'-1", "'@a");
        try (XSSFWorkbook book = workbook(figure("line-one"))) {
            assertThat(texts(book.getSheetAt(0))).contains("'=HYPERLINK(\"x\")").doesNotContain("=HYPERLINK(\"x\")");
            book.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    @Test
    void a_workbook_has_typed_cells_and_says_what_they_are() throws Exception {
        try (XSSFWorkbook book = workbook(figure("line-one"))) {
            XSSFSheet values = book.getSheet("数据");
            assertThat(values.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(3000);
            assertThat(values.getRow(2).getCell(4)).isNull();
            assertThat(texts(book.getSheet("说明与来源")))
                    .contains("白沙镇调解成功的矛盾纠纷", "/figures/trend.xlsx?indicator=disputes_settled", "没有报告")
                    .anyMatch(text -> text.startsWith("来源："));
        }
    }

    @Test
    void json_carries_codes_for_programs() {
        JsonNode file = JsonMapper.shared().readTree(files.write(figure("line-one"), FileKind.JSON));

        assertThat(file.path("figure").asString()).isEqualTo("trend");
        assertThat(file.at("/data/0/qualifier").asString()).isEqualTo("at_least");
        assertThat(file.at("/data/1/value").isNull()).isTrue();
        assertThat(file.at("/data/1/state").asString()).isEqualTo("no_report");
    }

    @Test
    void a_picture_carries_its_address_and_the_svg_is_well_formed() throws Exception {
        byte[] svg = files.write(figure("line-one"), FileKind.SVG);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains(
                        "/figures/trend.svg?indicator=disputes_settled",
                        "2026年3月31日",
                        "Selection: indicator=disputes_settled");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();

        byte[] png = files.write(figure("line-one"), FileKind.PNG);
        assertThat(notes(png))
                .containsEntry("Source", "/figures/trend.png?indicator=disputes_settled")
                .containsEntry("Selection", "indicator=disputes_settled")
                .hasEntrySatisfying("Comment", said -> assertThat(said).contains("2026年3月31日"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
    }

    @Test
    void a_silent_figure_says_why() {
        Figure silent = new Figure(FigureKind.TREND, SELECTION, Gallery.chart("line-one"), List.of(), "还没有报告。请先导入报告。");

        assertThat(new String(files.write(silent, FileKind.SVG), StandardCharsets.UTF_8))
                .contains("还没有报告。请先导入报告。");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_slide_holds_the_words_and_the_chart(String kind) throws Exception {
        byte[] file = files.write(figure(kind), FileKind.PPTX);
        keep(kind + ".pptx", file);

        Chart chart = Gallery.chart(kind);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getSlides()).hasSize(1);
            String words = String.join(
                    "\n",
                    show.getSlides().getFirst().getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .toList());
            assertThat(words)
                    .contains(
                            chart.caption().title(),
                            chart.caption().source(),
                            chart.caption().fictional())
                    .contains(chart.caption().footnotes());
            List<XSLFChart> charts = show.getSlides().getFirst().getRelations().stream()
                    .filter(XSLFChart.class::isInstance)
                    .map(XSLFChart.class::cast)
                    .toList();
            assertThat(charts.size() + show.getPictureData().size()).isEqualTo(1);
            assertThat(charts).hasSize(OfficeChart.has(chart) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_document_holds_the_words_and_the_chart(String kind) throws Exception {
        byte[] file = files.write(figure(kind), FileKind.DOCX);
        keep(kind + ".docx", file);

        Chart chart = Gallery.chart(kind);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> words =
                    document.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(words).contains(chart.caption().title(), chart.caption().source());
            assertThat(document.getCharts().size() + document.getAllPictures().size())
                    .isEqualTo(1);
        }
    }

    @Test
    void an_office_chart_leaves_a_gap_and_says_at_least() throws Exception {
        byte[] file = files.write(figure("line-one"), FileKind.DOCX);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFChart chart = document.getCharts().getFirst();
            String xml = chart.getCTChart().xmlText();
            assertThat(xml).contains("dispBlanksAs").contains("val=\"gap\"").contains("3000余");
            var cache = chart.getCTChart()
                    .getPlotArea()
                    .getLineChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache();
            assertThat(cache.getPtCount().getVal()).isEqualTo(8);
            assertThat(cache.getPtList())
                    .extracting(point -> point.getIdx() + ":" + point.getV())
                    .contains("1:3000.0", "3:155.0")
                    .noneMatch(point -> point.startsWith("2:"));
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(3000);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 8", "3, 1", "7, 1", "8, 0"})
    void lines_of_an_office_chart_are_labelled_as_far_as_there_is_room(int lines, int labels) throws Exception {
        List<Series> series = IntStream.range(0, lines)
                .mapToObj(line -> new Series(
                        "镇" + line,
                        IntStream.range(2016, 2024)
                                .mapToObj(year ->
                                        Mark.of(String.valueOf(year), BigDecimal.valueOf(100 + line), "值" + year, "k"))
                                .toList()))
                .toList();
        List<String> ticks = series.getFirst().marks().stream().map(Mark::at).toList();
        LineChart chart = new LineChart(Gallery.chart("line-8").caption(), ticks, series, null, true);
        byte[] file = files.write(new Figure(FigureKind.TREND, SELECTION, chart, List.of(), ""), FileKind.DOCX);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var drawn =
                    document.getCharts().getFirst().getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(drawn.getSerList())
                    .hasSize(lines)
                    .allSatisfy(one -> assertThat(one.getDLbls().getDLblList()).hasSize(labels));
            if (labels == 1) {
                assertThat(drawn.getSerArray(0)
                                .getDLbls()
                                .getDLblArray(0)
                                .getIdx()
                                .getVal())
                        .isEqualTo(ticks.size() - 1);
            }
        }
    }

    private static Figure figure(String kind) {
        List<Datum> data = new ArrayList<>();
        data.add(datum("白沙镇", 2019, CellState.REPORTED, new BigDecimal("3000"), Qualifier.AT_LEAST));
        data.add(datum("白沙镇", 2020, CellState.NO_REPORT, null, Qualifier.EXACT));
        for (String name : List.of("=HYPERLINK(\"x\")", "+1", "-1", "@a")) {
            data.add(datum(name, 2021, CellState.REPORTED, BigDecimal.ONE, Qualifier.EXACT));
        }
        return new Figure(FigureKind.TREND, SELECTION, Gallery.chart(kind), data, "");
    }

    private static Datum datum(
            String place, int year, CellState state, @Nullable BigDecimal value, Qualifier qualifier) {
        return new Datum(
                place, "990102101", "", year, Scope.WHOLE, state, value, qualifier, "件", Grade.A, 1, null, "k");
    }

    private static List<CSVRecord> rows(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(
                text.substring(1),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static XSSFWorkbook workbook(Figure figure) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(files.write(figure, FileKind.XLSX)));
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static Map<String, String> notes(byte[] png) throws Exception {
        Map<String, String> notes = new HashMap<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            NodeList entries = ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                    .getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
                notes.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        }
        return notes;
    }

    /** Left to be looked at. */
    private static void keep(String name, byte[] file) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Files.write(folder.resolve(name), file);
    }
}
