package org.fazhi.export;

import org.fazhi.indicator.Coded;

/** The kinds of file a figure is written as, spelled as a file's ending. */
public enum FileKind implements Coded {
    SVG("image/svg+xml"),
    PNG("image/png"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @return whether it is drawn, and so is worth limiting */
    public boolean picture() {
        return this == SVG || this == PNG;
    }
}
