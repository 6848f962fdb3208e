package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.CELL;
import static org.fazhi.store.schema.Tables.EXTRACTED_ROW;
import static org.fazhi.store.schema.Tables.OBSERVATION;
import static org.fazhi.store.schema.Tables.POPULATION;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.journal.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLoadTest {
    private static final String HEADER = "code,year,indicator,value,unit,qualifier,scope,source_title,source_address";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rowsBecomeCellsThatLeadToTheirSource() throws IOException {
        Outcome outcome = load(desk.file(
                "facts.csv",
                "# remark",
                HEADER,
                "990101001,2023,disputes_settled,155,件,at_least,whole,司法年鉴,https://example.com/1",
                "990101002,2023,disputes_settled,0,件,,,,"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Loaded.class,
                        loaded -> assertThat(loaded.rows()).isEqualTo(2));
        assertThat(desk.cells())
                .extracting(cell -> cell.get(CELL.STATE) + " " + cell.get(CELL.GRADE))
                .containsExactlyInAnyOrder("reported B", "reported_zero B");
        List<String> titles = desk.workspace()
                .store()
                .read(jooq -> jooq.select(EXTRACTED_ROW.SOURCE_TITLE)
                        .from(EXTRACTED_ROW)
                        .join(OBSERVATION)
                        .on(OBSERVATION.TABLE_ROW.eq(EXTRACTED_ROW.ID))
                        .where(EXTRACTED_ROW.LINE.eq(3))
                        .fetch(EXTRACTED_ROW.SOURCE_TITLE));
        assertThat(titles).containsExactly("司法年鉴");
    }

    @Test
    void badRowsAreNamedByLineAndNothingOfTheFileIsLoaded() throws IOException {
        Outcome outcome = load(desk.file(
                "facts.csv",
                HEADER,
                "990101001,2023,disputes_settled,155,件",
                "没有的镇,2023,disputes_settled,155,件",
                "990101001,23,disputes_settled,155,件",
                "990101001,2023,happiness,155,件",
                "990101001,2023,disputes_settled,many,件",
                "990101001,2023,disputes_settled,155,件,roughly"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.BadTable.class,
                        bad -> assertThat(bad.rows())
                                .extracting(row -> row.line() + " " + row.reason())
                                .containsExactly(
                                        "3 table.unknown_township",
                                        "4 table.bad_year",
                                        "5 table.unknown_indicator",
                                        "6 table.bad_number",
                                        "7 table.unknown_value"));
        assertThat(desk.cells()).isEmpty();
    }

    @Test
    void aWorkbookWithChineseHeadAndNamesIsLoadedToo() throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), "乡镇", "年份", "指标", "数值", "单位");
            fill(
                    sheet.createRow(1),
                    "甲县示例镇",
                    2023,
                    Desk.CATALOGUE.get("disputes_settled").zh(),
                    155,
                    "件");
            workbook.write(out);
        }
        assertThat(load(file)).isInstanceOf(Outcome.Loaded.class);
        assertThat(desk.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.get(CELL.VALUE)).isEqualByComparingTo("155"));
    }

    @Test
    void aTableInTheEncodingOfChineseSpreadsheetsIsRead() throws IOException {
        Path file = folder.resolve("facts.csv");
        Files.writeString(
                file, "乡镇,年份,指标,数值,单位,来源标题\n示例镇,2023,disputes_settled,155,件,司法行政工作统计年鉴\n", Charset.forName("GB18030"));
        assertThat(load(file)).isInstanceOf(Outcome.Loaded.class);
    }

    @Test
    void theSentenceOfAReportStandsBeforeARowThatSaysTheSame() throws IOException {
        load(desk.file("facts.csv", HEADER, "990101001,2023,disputes_settled,155,件"));
        desk.ingest(desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件"));
        assertThat(desk.cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.get(CELL.REPORT)).isNotNull());
    }

    @Test
    void aRowThatContradictsAReportPutsTheCellInDoubt() throws IOException {
        load(desk.file("facts.csv", HEADER, "990101001,2023,disputes_settled,99,件"));
        desk.ingest(desk.file("a.txt", "place 990101001", "year 2023", "figure disputes_settled 155 件"));
        assertThat(desk.cells()).extracting(cell -> cell.get(CELL.STATE)).containsExactly("in_doubt");
    }

    @Test
    void anUndoneTableIsGoneAndARebuildAgrees() throws IOException {
        Path file = desk.file("facts.csv", HEADER, "990101001,2023,disputes_settled,155,件");
        load(file);
        assertThat(load(file)).isInstanceOf(Outcome.Unchanged.class);
        List<String> before = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(before);
        desk.workspace().register().record("clerk", new Act.Undone(2));
        assertThat(desk.cells()).isEmpty();
        List<String> undone = desk.everything();
        desk.workspace().rebuild(done -> {});
        assertThat(desk.everything()).isEqualTo(undone);
        assertThat(load(file)).isInstanceOf(Outcome.Loaded.class);
        assertThat(desk.cells()).hasSize(1);
    }

    @Test
    void populationsAreKeptWithWhatTheyCount() throws IOException {
        load(desk.file("people.csv", "code,year,people,kind", "990101001,2023,50000,registered"));
        List<String> kinds = desk.workspace()
                .store()
                .read(jooq -> jooq.select(POPULATION.KIND).from(POPULATION).fetch(POPULATION.KIND));
        assertThat(kinds).containsExactly("registered");
    }

    @Test
    void aTableWithoutTheExpectedHeadIsRefused() throws IOException {
        assertThat(load(desk.file("other.csv", "a,b", "1,2")))
                .isEqualTo(new Outcome.Failed("other.csv", "table.no_header", "a, b"));
    }

    private Outcome load(Path file) throws IOException {
        return desk.workspace().tables().run(List.of(file), "clerk", null).getFirst();
    }

    private static void fill(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else {
                row.createCell(i).setCellValue(String.valueOf(values[i]));
            }
        }
    }
}
