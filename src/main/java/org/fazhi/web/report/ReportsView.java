package org.fazhi.web.report;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Facts;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportLine;
import org.fazhi.query.Reports;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.ListScreen;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Shell;
import org.jspecify.annotations.Nullable;

/** All reports of the place looked at. */
@Route(value = "reports", layout = Shell.class)
public class ReportsView extends ListScreen {
    private final Reports reports;

    public ReportsView(SelectionCodec codec, Reports reports, Facts facts) {
        super(codec, facts);
        this.reports = reports;
    }

    @Override
    protected String title(Messages words) {
        return words.say("web.screen.reports");
    }

    @Override
    protected void list(Paragraph lead, Address address) {
        Messages words = address.words();
        int count = reports.count(address.selection());
        lead.setText(words.say("web.reports.lead", count));
        if (count == 0) {
            add(new Notice(Notice.Kind.EMPTY, words.say("web.reports.none"), words.say("web.overview.nothing")));
        } else {
            add(table(address));
        }
    }

    private Grid<Reports.Row> table(Address address) {
        Messages words = address.words();
        Grid<Reports.Row> table = new Grid<>();
        table.addClassNames("card", "list");
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.addComponentColumn(row -> file(row.report(), address))
                .setHeader(words.say("web.report.file"))
                .setFlexGrow(3);
        table.addComponentColumn(row -> place(row.place(), address)).setHeader(words.say("web.report.township"));
        table.addColumn(row -> row.place() == null ? "" : row.place().inside())
                .setHeader(words.say("web.report.county"));
        table.addColumn(row -> row.report().year() == null
                        ? words.say("web.report.undated")
                        : String.valueOf(row.report().year()))
                .setHeader(words.say("web.report.year"))
                .setFlexGrow(0)
                .setWidth("7rem");
        table.addColumn(row -> words.say("web.status." + row.report().status()))
                .setHeader(words.say("web.report.status"))
                .setFlexGrow(0)
                .setWidth("9rem");
        table.setItems(
                query -> reports.rows(address.selection(), query.getLimit(), query.getOffset()).stream(),
                query -> reports.count(address.selection()));
        return table;
    }

    private static Span file(ReportLine report, Address address) {
        Span file = new Span(new Anchor(address.to("reports/" + report.hash()).href(), report.name()));
        if (report.fictional()) {
            Span mark = new Span(address.words().say("web.report.fictional"));
            mark.addClassNames("tag", "made-up");
            file.add(mark);
        }
        return file;
    }

    private static Span place(@Nullable PlaceName place, Address address) {
        return place == null
                ? new Span(address.words().say("web.report.unknown_place"))
                : new Span(new Anchor(address.to("township/" + place.code()).href(), place.name()));
    }
}
