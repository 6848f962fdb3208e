package org.fazhi.sample;

import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** A report as Markdown: headings marked, tables with bars. */
final class MarkdownFile {
    private MarkdownFile() {}

    static byte[] bytes(String text) {
        StringBuilder file = new StringBuilder();
        for (Blocks.Block block : Blocks.of(text)) {
            if (block.table()) {
                int row = 0;
                for (var cells : block.rows()) {
                    file.append("| ").append(String.join(" | ", cells)).append(" |\n");
                    if (row++ == 0) {
                        file.append("|")
                                .append(String.join("|", Collections.nCopies(cells.size(), "---")))
                                .append("|\n");
                    }
                }
                file.append("\n");
            } else {
                file.append(block.heading() ? "## " : "").append(block.text()).append("\n\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
