package org.fazhi.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The values of a figure as a table in the figure's language: state and qualifier in columns of their own.
 *
 * @param rows a cell is text, a whole number, an exact decimal or nothing
 */
record FigureTable(List<String> header, List<List<@Nullable Object>> rows) {

    static FigureTable of(Figure figure) {
        Messages messages = Messages.in(figure.selection().lang());
        Wording wording = Wording.in(figure.selection().lang());
        return new FigureTable(
                header(messages),
                figure.data().stream().map(datum -> row(datum, wording)).toList());
    }

    private static List<String> header(Messages messages) {
        return List.of(
                messages.say("export.column.place"),
                messages.say("export.column.code"),
                messages.say("export.column.part"),
                messages.say("export.column.year"),
                messages.say("export.column.value"),
                messages.say("export.column.qualifier"),
                messages.say("export.column.unit"),
                messages.say("export.column.state"),
                messages.say("export.column.scope"),
                messages.say("export.column.grade"),
                messages.say("export.column.base"),
                messages.say("export.column.report"));
    }

    private static List<@Nullable Object> row(Datum datum, Wording wording) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(datum.place());
        row.add(datum.code());
        row.add(datum.series());
        row.add(datum.year());
        row.add(datum.value());
        row.add(datum.value() == null ? "" : wording.word(datum.qualifier()));
        row.add(datum.unit());
        row.add(datum.value() == null ? wording.blank(datum.state()) : wording.word(datum.state()));
        row.add(wording.word(datum.scope()));
        row.add(datum.grade() == null ? "" : datum.grade().name());
        row.add(datum.base());
        row.add(datum.report() == null ? "" : datum.report());
        return row;
    }

    /** @return the cell as text, safe to be opened by a spreadsheet program */
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Object words -> Neutral.text(words.toString());
        };
    }
}
