package org.fazhi.report;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.fazhi.report.Unreadable.Reason;

/** Makes the text of a report from the bytes of its file; what a file is, its content tells, not its name. */
public final class ReportReader {
    /** Changes with every change of what a source text looks like. */
    public static final String VERSION = "fazhi-2";

    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int FEWEST_HAN = 2;
    private static final int FEWEST_HAN_A_PAGE = 10;

    /** @param name the file's name; folders before it are dropped */
    public Reading read(String name, byte[] bytes) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (bytes.length == 0) {
            return new Unreadable(file, Reason.EMPTY, "");
        }
        if (bytes.length > LARGEST) {
            return new Unreadable(file, Reason.TOO_LARGE, bytes.length / 1024 / 1024 + " MB");
        }
        Content content = Content.of(bytes);
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.disguised(ending)) {
            return new Unreadable(file, Reason.BINARY, content.code());
        }
        try {
            return switch (content) {
                case TEXT ->
                    ending.startsWith("htm") || Content.html(bytes)
                            ? text(file, bytes, "html", HtmlText.of(bytes))
                            : text(file, bytes, ending.equals("md") ? "md" : "txt", Decoding.text(bytes));
                case DOCX -> report(file, bytes, "docx", WordText.ofDocx(bytes));
                case DOC -> report(file, bytes, "doc", WordText.ofDoc(bytes));
                case PDF -> pdf(file, bytes);
                case ENCRYPTED -> new Unreadable(file, Reason.ENCRYPTED, "");
                case OTHER_FORMAT -> new Unreadable(file, Reason.UNKNOWN_FORMAT, ending);
                case BINARY -> new Unreadable(file, Reason.BINARY, ending);
            };
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            return new Unreadable(file, Reason.ENCRYPTED, "");
        } catch (IOException | RuntimeException e) {
            return new Unreadable(file, Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static Reading pdf(String file, byte[] bytes) throws IOException {
        PdfText.Layer layer = PdfText.of(bytes);
        if (layer.pages() > PdfText.MOST_PAGES) {
            return new Unreadable(file, Reason.TOO_LARGE, layer.pages() + " pages");
        }
        return han(layer.text()) < FEWEST_HAN_A_PAGE * Math.min(layer.pages(), 3)
                ? new Unreadable(file, Reason.SCANNED, layer.pages() + " pages")
                : report(file, bytes, "pdf", layer.text());
    }

    private static Reading text(String file, byte[] bytes, String format, Optional<String> source) {
        return source.<Reading>map(text -> report(file, bytes, format, text))
                .orElseGet(() -> new Unreadable(file, Reason.NO_TEXT, ""));
    }

    private static Reading report(String file, byte[] bytes, String format, String source) {
        if (source.isBlank()) {
            return new Unreadable(file, Reason.EMPTY, "");
        }
        return han(source) < FEWEST_HAN
                ? new Unreadable(file, Reason.NO_TEXT, "")
                : new ReportText(file, hash(bytes), format, VERSION, source, CleanText.of(source));
    }

    private static long han(String source) {
        return source.chars().filter(c -> Characters.han((char) c)).limit(100).count();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
