package org.fazhi.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text layer of a PDF, line by line as it was set, two columns one after the other. */
final class PdfText {
    static final int MOST_PAGES = 2000;

    private PdfText() {}

    /**
     * What a PDF holds.
     *
     * @param text empty when the document has more than {@value #MOST_PAGES} pages
     */
    record Layer(String text, int pages) {}

    static Layer of(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return new Layer("", pages);
            }
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                text.append(page(document, page));
            }
            return new Layer(text.toString(), pages);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PdfColumns stripper = new PdfColumns();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("");
        stripper.setPageEnd("\n");
        String lines = stripper.getText(document);
        return PdfColumns.of(document.getPage(page - 1), stripper).orElse(lines);
    }
}
