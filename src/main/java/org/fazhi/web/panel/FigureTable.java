package org.fazhi.web.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** The figures of a chart, each a button to its evidence. */
final class FigureTable extends NativeTable {
    FigureTable(Tabulated figures, String caption, Consumer<String> chosen) {
        addClassName("figures");
        setCaptionText(caption);
        NativeTableRow head = getHead().addRow();
        figures.head().forEach(word -> head.add(heading(word, "col")));
        for (Tabulated.Line line : figures.lines()) {
            NativeTableRow row = getBody().addRow();
            row.add(heading(line.name(), "row"));
            line.fields().forEach(field -> row.add(new NativeTableCell(content(field, chosen))));
        }
    }

    private static NativeTableHeaderCell heading(String word, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(word);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component content(Tabulated.Field field, Consumer<String> chosen) {
        Component content;
        if (field.key().isEmpty()) {
            content = new Span(field.text());
        } else {
            content =
                    new NativeButton(field.text().isEmpty() ? "–" : field.text(), click -> chosen.accept(field.key()));
        }
        if (!field.known()) {
            content.addClassName("unknown");
        }
        return content;
    }
}
