package org.fazhi.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fazhi.chart.Renderer;
import org.fazhi.export.FigureFiles;
import org.fazhi.export.FileKind;
import org.fazhi.figure.Figure;
import org.fazhi.figure.FigureKind;
import org.fazhi.figure.Figures;
import org.fazhi.indicator.Coded;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any figure as a file: {@code /figures/trend.png?indicator=disputes_settled}. */
@RestController
class FigureAddress {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int DRAWINGS_AT_ONCE = 120;
    private static final Duration ONE_DRAWING = Duration.ofMillis(250);
    private static final long KEPT_BYTES = 64L << 20;

    private final Figures figures;
    private final FigureFiles files;
    private final SelectionCodec codec;
    private final Allowance allowance;
    private final Kept kept = new Kept(KEPT_BYTES);

    @Autowired
    FigureAddress(Figures figures, FigureFiles files, SelectionCodec codec) {
        this(figures, files, codec, InstantSource.system());
    }

    FigureAddress(Figures figures, FigureFiles files, SelectionCodec codec, InstantSource clock) {
        this.allowance = new Allowance(DRAWINGS_AT_ONCE, ONE_DRAWING, clock);
        this.figures = figures;
        this.files = files;
        this.codec = codec;
    }

    @Operation(summary = "A figure as svg, png, csv, xlsx, json, pptx or docx")
    @GetMapping("/figures/{name}.{ending}")
    ResponseEntity<byte[]> file(
            @PathVariable String name,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> words,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) Optional<String> known,
            HttpServletRequest request) {
        FigureKind figureKind = known(FigureKind.class, "figure", name);
        FileKind fileKind = known(FileKind.class, "ending", ending);
        Selection selection = codec.read(words);
        Figure figure = figures.of(figureKind, selection);
        String tag = Tag.of(fileKind + " " + figure);
        if (known.filter(tags -> tags.contains(tag)).isPresent()) {
            return ResponseEntity.status(304)
                    .eTag(tag)
                    .cacheControl(CacheControl.maxAge(FRESH))
                    .build();
        }
        byte[] file = kept.find(tag).orElseGet(() -> make(figure, fileKind, tag, request.getRemoteAddr()));
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH))
                .contentType(MediaType.parseMediaType(fileKind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(figure, fileKind))
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }

    private byte[] make(Figure figure, FileKind kind, String tag, String address) {
        if (!allowance.take(address)) {
            throw new TooMany(ONE_DRAWING);
        }
        Selection selection = figure.selection();
        if (kind == FileKind.PNG
                && !Renderer.draws(selection.width(), selection.scale().doubleValue())) {
            throw new Refused("scale", selection.scale().toPlainString(), List.of("a picture of 40 million pixels"));
        }
        byte[] file = files.write(figure, kind);
        kept.keep(tag, file);
        return file;
    }

    private static String disposition(Figure figure, FileKind kind) {
        var disposition =
                kind.picture() || kind == FileKind.JSON ? ContentDisposition.inline() : ContentDisposition.attachment();
        String title = figure.chart().caption().title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        return disposition
                .filename(title + "." + kind.code(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static <E extends Enum<E> & Coded> E known(Class<E> kind, String word, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        word,
                        code,
                        Arrays.stream(kind.getEnumConstants()).map(Coded::code).toList()));
    }
}
