package org.fazhi.web.ranking;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Messages;
import org.fazhi.query.Aside;
import org.fazhi.query.KnownCell;
import org.fazhi.web.shell.Address;

/** Those not ranked, each with the reason and with what it states all the same. */
final class AsideTable extends Grid<Aside> {
    AsideTable(List<Aside> aside, Address address, Consumer<String> chosen) {
        Messages words = address.words();
        Wording wording = Wording.in(words.language());
        addClassName("card");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(row -> new Anchor(
                        address.to("township/" + row.place().code()).href(),
                        row.place().name()))
                .setHeader(words.say("web.by." + address.selection().by().code()))
                .setFlexGrow(1);
        addColumn(row -> row.place().inside())
                .setHeader(words.say("web.report.county"))
                .setFlexGrow(1);
        addColumn(row -> wording.word(row.why()))
                .setHeader(words.say("web.ranking.why"))
                .setFlexGrow(2);
        addComponentColumn(row -> {
                    KnownCell cell = row.cell();
                    return new NativeButton(
                            cell == null ? words.say("web.ranking.look") : wording.stated(cell.state(), cell),
                            click -> chosen.accept(row.key().code()));
                })
                .setHeader(words.say("web.ranking.stated"))
                .setFlexGrow(1);
        setAllRowsVisible(aside.size() <= 20);
        setItems(aside);
    }
}
