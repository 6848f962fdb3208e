package org.fazhi.export;

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

    /** The paper as the bytes of a file. */
    public byte[] write(Paper paper, Renderer renderer) {
        return switch (this) {
            case DOCX -> DocumentFile.write(paper, renderer);
            case PPTX -> SlidesFile.write(paper, renderer);
            case PDF -> PdfFile.write(paper, renderer);
        };
    }
}
