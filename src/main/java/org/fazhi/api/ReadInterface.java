package org.fazhi.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Scope;
import org.fazhi.query.AsOf;
import org.fazhi.query.CellList;
import org.fazhi.query.CheckLine;
import org.fazhi.query.CheckList;
import org.fazhi.query.CoverageCount;
import org.fazhi.query.DivisionList;
import org.fazhi.query.Lease;
import org.fazhi.query.ObservationList;
import org.fazhi.query.ParquetDump;
import org.fazhi.query.Reports;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is known, for other programs; the words of a selection filter every list. */
@RestController
@RequestMapping("/api/v1")
class ReadInterface {
    private final Lease lease;
    private final Catalogue catalogue;
    private final SelectionCodec codec;
    private final AsOf asOf;

    ReadInterface(Lease lease, Catalogue catalogue, SelectionCodec codec, AsOf asOf) {
        this.lease = lease;
        this.catalogue = catalogue;
        this.codec = codec;
        this.asOf = asOf;
    }

    @Operation(summary = "The indicators with their definitions; indicator and theme narrow")
    @GetMapping("/indicators")
    PageOf<Indicator> indicators(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        List<String> wanted = selection(words).indicators();
        return page(
                catalogue.indicators().stream()
                        .filter(indicator -> wanted.isEmpty() || wanted.contains(indicator.code()))
                        .toList(),
                request);
    }

    @Operation(summary = "Provinces, cities, counties and townships; within narrows")
    @GetMapping("/divisions")
    PageOf<DivisionList.Row> divisions(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        String within = selection(words).within();
        DivisionList list = new DivisionList(lease);
        return Paging.of(request).of(list.count(within), (limit, offset) -> list.rows(within, limit, offset));
    }

    @Operation(summary = "Reports without their text: place, year, where they came from, and which of rivals stands")
    @GetMapping("/reports")
    PageOf<Reports.Row> reports(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        Reports list = new Reports(lease);
        return Paging.of(request).of(list.count(selection), (limit, offset) -> list.rows(selection, limit, offset));
    }

    @Operation(
            summary = "Cells: what is stated of a township, year, indicator and scope, with state, grade and sentence")
    @GetMapping("/cells")
    PageOf<StatedCell> cells(@RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        Scope scope = scope(words, selection);
        CellList list = new CellList(lease);
        return Paging.of(request)
                .of(
                        list.count(selection, scope),
                        (limit, offset) -> list.rows(selection, scope, limit, offset).stream()
                                .map(StatedCell::of)
                                .toList());
    }

    @Operation(summary = "Observations: every reading with its sentence")
    @GetMapping("/observations")
    PageOf<ObservationList.Row> observations(
            @RequestParam MultiValueMap<String, String> words, HttpServletRequest request) {
        Selection selection = selection(words);
        Scope scope = scope(words, selection);
        ObservationList list = new ObservationList(lease);
        return Paging.of(request)
                .of(list.count(selection, scope), (limit, offset) -> list.rows(selection, scope, limit, offset));
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
        return page(new CoverageCount(lease).rows(selection), request);
    }

    @Operation(summary = "All observations as one Parquet file")
    @GetMapping("/observations.parquet")
    ResponseEntity<StreamingResponseBody> parquet(
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) Optional<String> known,
            HttpServletRequest request)
            throws IOException {
        Optional<String> tag = asOf.row().map(state -> Tag.of("observations.parquet " + state));
        if (tag.isPresent() && known.filter(tags -> tags.contains(tag.get())).isPresent()) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag.get())
                    .build();
        }
        // a file that may be large is not held in memory to be summed up
        ShallowEtagHeaderFilter.disableContentCaching(request);
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
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        tag.ifPresent(answer::eTag);
        return answer.contentType(MediaType.parseMediaType("application/vnd.apache.parquet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("observations.parquet")
                                .build()
                                .toString())
                .body(body);
    }

    @Operation(hidden = true)
    @RequestMapping("/**")
    void nothing(HttpServletRequest request) {
        throw new Missing(request.getRequestURI()
                + " is no address: there are indicators, divisions, reports, cells, observations, checks, coverage and"
                + " observations.parquet");
    }

    private static <T> PageOf<T> page(List<T> all, HttpServletRequest request) {
        return Paging.of(request)
                .of(
                        all.size(),
                        (limit, offset) ->
                                all.stream().skip(offset).limit(limit).toList());
    }

    /** A theme stands for its indicators where none is named. */
    private Selection selection(MultiValueMap<String, String> words) {
        Selection selection = codec.read(words, Paging.WORDS);
        if (selection.theme() == null || !selection.indicators().isEmpty()) {
            return selection;
        }
        return selection.of(catalogue.indicators().stream()
                .filter(indicator -> indicator.theme() == selection.theme())
                .map(Indicator::code)
                .toList());
    }

    /** A list is of all scopes until one is named. */
    private static @Nullable Scope scope(MultiValueMap<String, String> words, Selection selection) {
        return words.containsKey("scope") ? selection.scope() : null;
    }
}
