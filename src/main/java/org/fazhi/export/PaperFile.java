package org.fazhi.export;

import java.util.function.IntConsumer;
import org.fazhi.chart.Renderer;
import org.fazhi.indicator.Coded;

/** The kinds of file a paper is written as, spelled as a file's ending. */
public enum PaperFile implements Coded {
    DOCX(FileKind.DOCX.mediaType()),
    PPTX(FileKind.PPTX.mediaType()),
    PDF("application/pdf");

    private final String mediaType;

    PaperFile(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The paper as the bytes of a file.
     *
     * @param progress told how many of its figures are done
     */
    public byte[] write(Paper paper, Renderer renderer, IntConsumer progress) {
        return switch (this) {
            case DOCX -> DocumentFile.write(paper, renderer, progress);
            case PPTX -> SlidesFile.write(paper, renderer, progress);
            case PDF -> PdfFile.write(paper, renderer, progress);
        };
    }
}
