package org.fazhi.api;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.Press;
import org.fazhi.briefing.Shelf;
import org.fazhi.export.PaperFile;
import org.fazhi.indicator.Coded;
import org.fazhi.query.Refused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A frozen briefing as a file: {@code /briefing/ID.docx}. */
@RestController
class BriefingAddress {
    private final Shelf shelf;
    private final Press press;

    BriefingAddress(Shelf shelf, Press press) {
        this.shelf = shelf;
        this.press = press;
    }

    @Operation(summary = "A frozen briefing as docx, pptx or pdf")
    @GetMapping("/briefing/{id}.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String ending) {
        PaperFile kind = Arrays.stream(PaperFile.values())
                .filter(known -> known.code().equals(ending))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "ending",
                        ending,
                        Arrays.stream(PaperFile.values()).map(Coded::code).toList()));
        Briefing briefing = shelf.find(id).orElseThrow(() -> new Missing("no briefing " + id));
        String title = briefing.title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(title + "." + kind.code(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(press.print(briefing, kind, drawn -> {}));
    }
}
