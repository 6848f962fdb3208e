package org.fazhi.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.fazhi.chart.BundledFont;
import org.jspecify.annotations.Nullable;

/**
 * The bundled font in a PDF. Its glyphs of common characters also stand for radicals and compatibility forms of the same
 * look, which come first by number; text copied out of the document must give the common ones.
 */
final class PdfFont {
    private PdfFont() {}

    static PDFont embed(PDDocument document, boolean bold) throws IOException {
        try (InputStream file = BundledFont.file(bold)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            CmapSubtable[] tables = font.getCmap().getCmaps();
            for (int i = 0; i < tables.length; i++) {
                tables[i] = new CommonFirst(tables[i]);
            }
            return PDType0Font.load(document, font, true);
        }
    }

    private static final class CommonFirst extends CmapSubtable {
        private final CmapSubtable table;

        CommonFirst(CmapSubtable table) {
            this.table = table;
            setPlatformId(table.getPlatformId());
            setPlatformEncodingId(table.getPlatformEncodingId());
        }

        @Override
        public int getGlyphId(int characterCode) {
            return table.getGlyphId(characterCode);
        }

        @Override
        public @Nullable List<Integer> getCharCodes(int gid) {
            List<Integer> codes = table.getCharCodes(gid);
            return codes == null
                    ? null
                    : codes.stream()
                            .sorted(Comparator.comparing(CommonFirst::rare))
                            .toList();
        }

        private static boolean rare(int code) {
            Character.UnicodeBlock block = Character.UnicodeBlock.of(code);
            return block == Character.UnicodeBlock.KANGXI_RADICALS
                    || block == Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                    || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                    || block == Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT
                    || block == Character.UnicodeBlock.PRIVATE_USE_AREA;
        }
    }
}
