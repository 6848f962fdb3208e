package org.fazhi.export;

import java.util.List;
import org.fazhi.chart.Chart;
import org.fazhi.indicator.Language;

/**
 * A document in the making, whatever kind of file it becomes.
 *
 * @param title empty for a single figure, which then has no cover
 * @param subtitle under the title: the place, the years
 * @param lead the conclusion, in sentences
 * @param corrected what the store says otherwise by now, a sentence a number
 * @param appendix what was left out and why
 * @param colophon who made it, when and from what
 */
public record Paper(
        Language language,
        String title,
        String subtitle,
        List<String> lead,
        List<String> corrected,
        List<Section> sections,
        List<String> appendix,
        String colophon) {
    public Paper {
        lead = List.copyOf(lead);
        corrected = List.copyOf(corrected);
        sections = List.copyOf(sections);
        appendix = List.copyOf(appendix);
    }

    /** What the file is called by inside. */
    String name() {
        return title.isEmpty() ? sections.getFirst().heading() : title;
    }

    /**
     * A figure of the document.
     *
     * @param heading mostly the chart's title, or what the author made of it
     * @param remarks the author's, a paragraph each
     */
    public record Section(String heading, List<String> remarks, Chart chart, Grid grid) {
        public Section {
            remarks = List.copyOf(remarks);
        }
    }

    /** The figures behind a chart; may be empty. */
    public record Grid(List<String> header, List<List<Entry>> rows) {
        public static final Grid NONE = new Grid(List.of(), List.of());

        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        boolean empty() {
            return rows.isEmpty();
        }
    }

    /**
     * A field of a grid.
     *
     * @param note where its number is stated: township, report, year, sentence; empty when there is nothing to say
     */
    public record Entry(String words, String note) {}
}
