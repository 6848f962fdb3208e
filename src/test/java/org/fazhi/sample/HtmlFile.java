package org.fazhi.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A report as a page of a government site, with the script, menus and nested marks such pages have. */
final class HtmlFile {
    private HtmlFile() {}

    static byte[] bytes(String text, Dice dice) {
        boolean old = dice.chance(0.2);
        Charset charset = old ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        boolean office = dice.chance(0.3);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"%s\"><title>%s</title>\n"
                .formatted(old ? "gb2312" : "utf-8", escaped(title(text))));
        page.append("<style>.con p{text-indent:2em;line-height:28px}</style>\n")
                .append("<script>var hits=%d;function share(){window.open('about:blank')}</script></head><body>\n"
                        .formatted(dice.between(10, 900)))
                .append("<div class=\"nav\"><ul><li><a href=\"#\">首页</a></li><li><a href=\"#\">政务公开</a></li>"
                        + "<li><a href=\"#\">办事服务</a></li><li><a href=\"#\">互动交流</a></li></ul></div>\n")
                .append(dice.chance(0.5) ? "<div class=\"con\">\n" : "<div id=\"zoom\"><div class=\"TRS_Editor\">\n");
        for (Blocks.Block block : Blocks.of(text)) {
            page.append(block.table() ? table(block) : paragraph(block, office)).append("\n");
        }
        page.append(
                "</div>\n<div class=\"foot\"><a href=\"#\">网站地图</a> | <a href=\"#\">联系我们</a></div>\n</body></html>\n");
        return page.toString().getBytes(charset);
    }

    private static String title(String text) {
        return text.lines()
                .filter(line -> line.matches(".*(报告|总结|報告|總結).*") && !line.contains(">"))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String paragraph(Blocks.Block block, boolean office) {
        String text = escaped(block.text());
        String marked = office ? text.replaceAll("([0-9.]+)", "<span lang=\"EN-US\">$1</span>") : text;
        return block.heading() ? "<p><strong>" + marked + "</strong></p>" : "<p>&nbsp;&nbsp;" + marked + "</p>";
    }

    private static String table(Blocks.Block block) {
        return block.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n", "<table border=\"1\">\n", "\n</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
