package org.fazhi.briefing;

import java.util.List;
import org.fazhi.figure.FigureKind;

/**
 * A figure somebody wants in a briefing.
 *
 * @param query the selection as it stands behind the question mark of the figure's address
 * @param title empty for the chart's own
 * @param remarks paragraphs to stand beside it
 */
public record Wish(FigureKind kind, String query, String title, List<String> remarks) {
    public Wish {
        remarks = List.copyOf(remarks);
    }
}
