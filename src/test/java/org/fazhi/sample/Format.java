package org.fazhi.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A kind of file a report comes as. */
enum Format {
    TXT("txt"),
    GB18030("txt"),
    BIG5("txt"),
    HTML("html"),
    MD("md"),
    DOCX("docx"),
    DOC("doc"),
    PDF("pdf");

    final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    boolean web() {
        return this == TXT || this == GB18030 || this == BIG5 || this == HTML || this == MD;
    }

    /** @return whether the same text always gives the same bytes, on any machine */
    boolean plain() {
        return web();
    }

    /** @return the file; for {@link #DOC}, which only an office suite writes, the document such a suite makes one of */
    byte[] bytes(String text, Dice dice) throws IOException {
        return switch (this) {
            case TXT ->
                (dice.chance(0.1) ? "\uFEFF" + text : dice.chance(0.2) ? text.replace("\n", "\r\n") : text)
                        .getBytes(StandardCharsets.UTF_8);
            case GB18030 -> text.replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));
            case BIG5 -> text.getBytes(Charset.forName("Big5-HKSCS"));
            case HTML -> HtmlFile.bytes(text, dice);
            case MD -> MarkdownFile.bytes(text);
            case DOCX, DOC -> DocxFile.bytes(text, dice);
            case PDF -> PdfFile.bytes(text);
        };
    }
}
