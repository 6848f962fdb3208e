package org.fazhi.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, line by line as it was set. */
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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("");
            stripper.setPageEnd("\n");
            return new Layer(stripper.getText(document), pages);
        }
    }
}
