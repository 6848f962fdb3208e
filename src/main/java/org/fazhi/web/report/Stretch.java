package org.fazhi.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fazhi.query.Statement;

/**
 * A stretch of a report's text with what is stated in it.
 *
 * @param statements empty between figures; more than one where their quotes overlap
 */
record Stretch(int start, int end, List<Statement> statements) {

    /** Cuts a text of {@code length} UTF-16 units wherever a quote begins or ends. */
    static List<Stretch> of(int length, List<Statement> statements) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        statements.forEach(statement -> {
            cuts.add(Math.min(statement.start(), length));
            cuts.add(Math.min(statement.end(), length));
        });
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            int from = start;
            stretches.add(new Stretch(
                    from,
                    end,
                    statements.stream()
                            .filter(statement -> statement.start() <= from && statement.end() >= end)
                            .toList()));
            start = end;
        }
        return stretches;
    }
}
