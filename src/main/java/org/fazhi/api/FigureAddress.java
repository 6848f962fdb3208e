package org.fazhi.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.fazhi.query.AsOf;
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
    private final AsOf asOf;
    private final FigureFiles files;
    private final SelectionCodec codec;
    private final Allowance allowance;
    private final Kept kept = new Kept(KEPT_BYTES);

    @Autowired
    FigureAddress(Figures figures, AsOf asOf, FigureFiles files, SelectionCodec codec) {
        this(figures, asOf, files, codec, InstantSource.system());
    }

    FigureAddress(Figures figures, AsOf asOf, FigureFiles files, SelectionCodec codec, InstantSource clock) {
        this.asOf = asOf;
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
        Kept.Answer answer = answer(figureKind, fileKind, selection, known.orElse(""), request.getRemoteAddr());
        if (known.filter(tags -> tags.contains(answer.tag())).isPresent()) {
            return ResponseEntity.status(304)
                    .eTag(answer.tag())
                    .cacheControl(CacheControl.maxAge(FRESH))
                    .build();
        }
        return ResponseEntity.ok()
                .eTag(answer.tag())
                .cacheControl(CacheControl.maxAge(FRESH))
                .contentType(MediaType.parseMediaType(fileKind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, answer.disposition())
                .header("X-Content-Type-Options", "nosniff")
                .body(answer.file());
    }

    /** What was asked of the same state of the store on the same day is answered without asking the store again. */
    private Kept.Answer answer(
            FigureKind figureKind, FileKind fileKind, Selection selection, String known, String address) {
        String asked = asOf.row()
                .map(state -> "%s %s %s %s %s"
                        .formatted(state, LocalDate.now(ZoneId.systemDefault()), figureKind, fileKind, selection))
                .orElse("");
        Optional<Kept.Answer> before = kept.find(asked);
        if (before.isPresent()) {
            return before.get();
        }
        Figure figure = figures.of(figureKind, selection);
        String tag = Tag.of(fileKind + " " + figure);
        if (known.contains(tag)) {
            return new Kept.Answer(tag, "", new byte[0]);
        }
        Kept.Answer answer = kept.find(tag)
                .orElseGet(() -> new Kept.Answer(tag, disposition(figure, fileKind), make(figure, fileKind, address)));
        kept.keep(asked.isEmpty() ? tag : asked, answer);
        return answer;
    }

    private byte[] make(Figure figure, FileKind kind, String address) {
        if (!allowance.take(address)) {
            throw new TooMany(ONE_DRAWING);
        }
        Selection selection = figure.selection();
        if (kind == FileKind.PNG
                && !Renderer.draws(selection.width(), selection.scale().doubleValue())) {
            throw new Refused("scale", selection.scale().toPlainString(), List.of("a picture of 40 million pixels"));
        }
        return files.write(figure, kind);
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
