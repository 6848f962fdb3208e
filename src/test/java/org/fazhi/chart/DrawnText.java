package org.fazhi.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A line of text as it stands in an SVG drawing, with the box its letters fill. */
record DrawnText(String text, double left, double top, double right, double bottom) {
    private static final Pattern PLACE = Pattern.compile("translate\\(([-\\d.]+) ([-\\d.]+)\\)");
    private static final Pattern SIZE = Pattern.compile("font-size:([\\d.]+)px");

    /** @return all level lines of text of a drawing; turned ones are the watermark */
    static List<DrawnText> of(String svg) throws Exception {
        List<DrawnText> texts = new ArrayList<>();
        NodeList elements = parse(svg).getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            Matcher place = PLACE.matcher(element.getAttribute("transform"));
            if (place.matches() && !element.getTextContent().isBlank()) {
                texts.add(of(element, Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2))));
            }
        }
        return texts;
    }

    static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static DrawnText of(Element element, double x, double y) {
        Matcher size = SIZE.matcher(element.getAttribute("style"));
        double height = size.find() ? Double.parseDouble(size.group(1)) : 12;
        boolean bold = element.getAttribute("style").contains("font-weight:700");
        double width = Lettering.width(element.getTextContent(), height, bold);
        double left = x
                + switch (element.getAttribute("text-anchor")) {
                    case "middle" -> -width / 2;
                    case "end" -> -width;
                    default -> 0;
                };
        String down = element.getAttribute("y");
        double middle = y + (down.isEmpty() ? 0 : Double.parseDouble(down));
        return new DrawnText(
                element.getTextContent(), left, middle - height * 0.45, left + width, middle + height * 0.45);
    }

    boolean covers(DrawnText other) {
        return left < other.right - 1 && other.left < right - 1 && top < other.bottom - 1 && other.top < bottom - 1;
    }

    boolean inside(Canvas canvas) {
        return left >= -1 && top >= -1 && right <= canvas.width() + 1 && bottom <= canvas.height() + 1;
    }
}
