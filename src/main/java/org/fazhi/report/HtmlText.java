package org.fazhi.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A web page as text: a line for each block, {@code |} between the cells of a row, the page's own labels on top. */
final class HtmlText {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]{2,20})");
    private static final String UNSEEN = "script,style,noscript,template,iframe,svg,select,textarea,button,[hidden],"
            + "[style*=display:none],[style*=display: none]";
    private static final List<String[]> LABELS = List.of(
            new String[] {"ArticleTitle", ""},
            new String[] {"ContentSource", "来源:"},
            new String[] {"PubDate", "发布日期:"},
            new String[] {"SiteName", "网站:"});

    private HtmlText() {}

    static Optional<String> of(byte[] bytes) {
        return decoded(bytes).map(HtmlText::of);
    }

    static String of(String html) {
        Document page = Jsoup.parse(html);
        StringBuilder text = new StringBuilder(html.length() / 4 + 16);
        String title = page.title().strip();
        if (!title.isEmpty()) {
            text.append(title).append('\n');
        }
        for (String[] label : LABELS) {
            Element meta = page.selectFirst("meta[name=" + label[0] + "]");
            String content = meta == null ? "" : meta.attr("content").strip();
            if (!content.isEmpty() && !content.equals(title)) {
                text.append(label[1]).append(content).append('\n');
            }
        }
        page.select(UNSEEN).remove();
        NodeTraversor.traverse(new Writer(text), page.body());
        return text.toString().strip() + "\n";
    }

    private static Optional<String> decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        if (declared.find()) {
            try {
                String name = declared.group(1).startsWith("gb") ? "GB18030" : declared.group(1);
                String text = new String(bytes, Charset.forName(name));
                if (text.indexOf('\ufffd') < 0) {
                    return Optional.of(text);
                }
            } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
                return Decoding.text(bytes);
            }
        }
        return Decoding.text(bytes);
    }

    /** Writes the text of each node met, and line ends where blocks begin and end. */
    private static final class Writer implements NodeVisitor {
        private final StringBuilder text;
        private int kept;

        Writer(StringBuilder text) {
            this.text = text;
            this.kept = text.length();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words.getWholeText(), preserved(words));
            } else if (node instanceof Element element) {
                boolean cell = element.nameIs("td") || element.nameIs("th");
                if (cell && element.previousElementSibling() != null) {
                    trim();
                    text.append(" | ");
                    kept = text.length();
                } else if (element.isBlock() && !insideCell(element) || element.nameIs("br") || element.nameIs("tr")) {
                    line();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element
                    && element.isBlock()
                    && !element.nameIs("td")
                    && !element.nameIs("th")
                    && !insideCell(element)) {
                line();
            }
        }

        private static boolean preserved(TextNode words) {
            return words.parent() instanceof Element parent && parent.nameIs("pre");
        }

        private static boolean insideCell(Element element) {
            Element row = element.closest("td,th");
            return row != null
                    && row != element
                    && element.closest("table table") == null
                    && row.select("p,div").size() <= 3;
        }

        private void write(String words, boolean preserved) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean gap = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (preserved || !gap) {
                    text.append(c);
                } else if (text.length() > kept && !blank(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private void trim() {
            while (text.length() > kept && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        private void line() {
            trim();
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            kept = text.length();
        }

        private static boolean blank(char c) {
            return c == ' ' || c == '\n';
        }
    }
}
