package org.fazhi.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** Finds pages set in two columns of prose and the stretches to read them in: each column down, one after the other. */
final class PdfColumns extends PDFTextStripper {
    private static final double GUTTER = 10;
    private static final int LEAST_LINES = 5;
    private static final int LEAST_CHARACTERS = 10;
    private static final double STEP = 4;

    private final TreeMap<Long, List<TextPosition>> lines = new TreeMap<>();

    PdfColumns() {
        setSortByPosition(true);
    }

    /** @return the text of a page of two columns; nothing when it is set otherwise */
    static Optional<String> of(PDPage page, PdfColumns found) throws IOException {
        double width = page.getCropBox().getWidth();
        OptionalDouble gutter = found.gutter(width);
        if (gutter.isEmpty()) {
            return Optional.empty();
        }
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        areas.setLineSeparator("\n");
        List<Rectangle2D> order =
                found.areas(gutter.getAsDouble(), width, page.getCropBox().getHeight());
        for (int i = 0; i < order.size(); i++) {
            areas.addRegion(String.valueOf(i), order.get(i));
        }
        areas.extractRegions(page);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            text.append(areas.getTextForRegion(String.valueOf(i)).strip()).append('\n');
        }
        return Optional.of(text.toString());
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        super.writeString(words, positions);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                lines.computeIfAbsent(Math.round(position.getYDirAdj() / 2.0), y -> new ArrayList<>())
                        .add(position);
            }
        }
    }

    /** The place between the columns that most lines leave free, when the lines on both sides of it are prose. */
    private OptionalDouble gutter(double width) {
        return DoubleStream.iterate(width * 0.35, x -> x < width * 0.65, x -> x + STEP)
                .filter(x -> {
                    List<List<TextPosition>> sided = lines.values().stream()
                            .filter(line -> sided(line, x))
                            .toList();
                    long crossed = lines.values().stream()
                            .filter(line -> crosses(line, x))
                            .count();
                    return sided.size() >= LEAST_LINES
                            && crossed * 2 <= sided.size()
                            && prose(sided, x, true)
                            && prose(sided, x, false);
                })
                .findFirst();
    }

    private static boolean sided(List<TextPosition> line, double x) {
        return !crosses(line, x)
                && line.stream().anyMatch(glyph -> glyph.getXDirAdj() < x)
                && line.stream().anyMatch(glyph -> glyph.getXDirAdj() > x);
    }

    private static boolean crosses(List<TextPosition> line, double x) {
        return line.stream()
                .anyMatch(glyph -> glyph.getXDirAdj() < x + GUTTER / 2
                        && glyph.getXDirAdj() + glyph.getWidthDirAdj() > x - GUTTER / 2);
    }

    private static boolean prose(List<List<TextPosition>> lines, double x, boolean left) {
        long full = lines.stream()
                .filter(line -> line.stream()
                                .filter(glyph -> glyph.getXDirAdj() < x == left)
                                .count()
                        >= LEAST_CHARACTERS)
                .count();
        return full * 3 >= lines.size() * 2;
    }

    /** Lines over the whole width stand alone; what lies between them is read column by column. */
    private List<Rectangle2D> areas(double gutter, double width, double height) {
        List<Rectangle2D> order = new ArrayList<>();
        double top = 0;
        boolean columns = false;
        for (Map.Entry<Long, List<TextPosition>> line : lines.entrySet()) {
            TextPosition first = line.getValue().getFirst();
            double over = first.getYDirAdj() - first.getHeightDir() - 1;
            boolean crossed = crosses(line.getValue(), gutter);
            if (crossed == columns && over > top) {
                band(order, top, over, columns, gutter, width);
                top = over;
            }
            columns = !crossed;
        }
        band(order, top, height, columns, gutter, width);
        return order;
    }

    private static void band(
            List<Rectangle2D> order, double top, double bottom, boolean columns, double gutter, double width) {
        if (columns) {
            order.add(new Rectangle2D.Double(0, top, gutter, bottom - top));
            order.add(new Rectangle2D.Double(gutter, top, width - gutter, bottom - top));
        } else {
            order.add(new Rectangle2D.Double(0, top, width, bottom - top));
        }
    }
}
