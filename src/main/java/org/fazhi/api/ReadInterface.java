package org.fazhi.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.query.CellList;
import org.fazhi.query.CheckLine;
import org.fazhi.query.CheckList;
import org.fazhi.query.CoverageCount;
import org.fazhi.query.DivisionList;
import org.fazhi.query.KnownCell;
import org.fazhi.query.Lease;
import org.fazhi.query.ObservationList;
import org.fazhi.query.ParquetDump;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is known, for other programs; the words of a selection filter every list. */
@RestController
@RequestMapping("/api/v1")
class ReadInterface {
    private final Lease lease;
    private final Catalogue catalogue;
    private final SelectionCodec codec;

    ReadInterface(Lease lease, Catalogue catalogue, SelectionCodec codec) {
        this.lease = lease;
        this.catalogue = catalogue;
        this.codec = codec;
    }

    @Operation(summary = "The indicators with their definitions")
    @GetMapping("/indicators")
    PageOf<Indicator> indicators(HttpServletRequest request) {
        List<Indicator> all = catalogue.indicators();
        return Paging.of(request)
                .of(
                        all.size(),
                        (limit, offset) ->
                                all.stream().skip(offset).limit(limit).toList());
    }

    @Operation(summary = "Provinces, cities, counties and townships; within narrows")
    @GetMapping("/divisions")
    PageOf<DivisionList.Row> divisions(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        String within = selection(words).within();
        DivisionList list = new DivisionList(lease);
        return Paging.of(request).of(list.count(within), (limit, offset) -> list.rows(within, limit, offset));
    }

    @Operation(summary = "Cells: what is stated of a township, year, indicator and scope, with state and grade")
    @GetMapping("/cells")
    PageOf<KnownCell> cells(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        CellList list = new CellList(lease);
        return Paging.of(request).of(list.count(selection), (limit, offset) -> list.rows(selection, limit, offset));
    }

    @Operation(summary = "Observations: every reading with its sentence")
    @GetMapping("/observations")
    PageOf<ObservationList.Row> observations(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        ObservationList list = new ObservationList(lease);
        return Paging.of(request).of(list.count(selection), (limit, offset) -> list.rows(selection, limit, offset));
    }

    @Operation(summary = "Checks of arithmetic and plausibility; a page is of reports")
    @GetMapping("/checks")
    PageOf<CheckLine> checks(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        CheckList list = new CheckList(lease);
        return Paging.of(request).of(list.count(selection), (limit, offset) -> list.rows(selection, limit, offset));
    }

    @Operation(summary = "How many townships report and state an indicator, year by year")
    @GetMapping("/coverage")
    PageOf<CoverageCount.Row> coverage(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        selection.indicator();
        List<CoverageCount.Row> all = new CoverageCount(lease).rows(selection);
        return Paging.of(request)
                .of(
                        all.size(),
                        (limit, offset) ->
                                all.stream().skip(offset).limit(limit).toList());
    }

    @Operation(summary = "All observations as one Parquet file")
    @GetMapping("/observations.parquet")
    ResponseEntity<StreamingResponseBody> parquet() throws IOException {
        Path folder = Files.createTempDirectory("fazhi-dump");
        Path file = folder.resolve("observations.parquet");
        new ParquetDump(lease).file(file);
        StreamingResponseBody body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/vnd.apache.parquet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("observations.parquet")
                                .build()
                                .toString())
                .body(body);
    }

    private Selection selection(MultiValueMap<String, String> words) {
        return codec.read(words, Paging.WORDS);
    }
}
