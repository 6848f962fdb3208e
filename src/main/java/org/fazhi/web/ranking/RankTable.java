package org.fazhi.web.ranking;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.query.By;
import org.fazhi.query.Ranking;
import org.fazhi.query.Ranks;
import org.fazhi.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** The ranked places with value, rank and change of both. */
final class RankTable extends Grid<Ranking.Row> {
    private final transient Address address;
    private final transient Messages words;
    private final transient Wording wording;

    RankTable(Ranking.Answer answer, Indicator indicator, Address address, Consumer<String> chosen) {
        this.address = address;
        this.words = address.words();
        this.wording = Wording.in(words.language());
        addClassName("card");
        setSelectionMode(SelectionMode.NONE);
        addColumn(row -> rank(row.rank()))
                .setHeader(words.say("web.ranking.rank"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addComponentColumn(this::place)
                .setHeader(words.say("web.by." + address.selection().by().code()))
                .setFlexGrow(2);
        addColumn(row -> row.place().inside())
                .setHeader(words.say("web.report.county"))
                .setFlexGrow(1);
        addComponentColumn(row -> new NativeButton(value(row, indicator), click -> chosen.accept(row.key())))
                .setHeader(words.say("web.ranking.value", wording.indicator(indicator), answer.year()))
                .setFlexGrow(2);
        addColumn(row -> changed(row.change()))
                .setHeader(words.say("web.ranking.change", answer.before()))
                .setFlexGrow(2);
        addColumn(row -> moved(row.change()))
                .setHeader(words.say("web.ranking.places"))
                .setFlexGrow(1);
        setAllRowsVisible(answer.ranked().size() <= 60);
        setItems(answer.ranked());
    }

    private Anchor place(Ranking.Row row) {
        String code = row.place().code();
        String screen = address.selection().by() == By.TOWNSHIP
                ? address.to("township/" + code).href()
                : address.to("ranking", address.selection().by(By.TOWNSHIP).inside(code))
                        .href();
        return new Anchor(screen, row.place().name());
    }

    private String value(Ranking.Row row, Indicator indicator) {
        String unit = row.unit().isEmpty() ? wording.unit(indicator) : wording.unit(row.unit());
        String value = words.say("web.value", wording.value(row.value(), row.qualifier()), unit);
        return row.base() == 1 ? value : words.say("web.ranking.median", value, row.base());
    }

    private String rank(Ranks.Rank rank) {
        return rank.shared() ? rank.first() + "–" + rank.last() : String.valueOf(rank.first());
    }

    private String changed(Ranking.@Nullable Change change) {
        if (change == null) {
            return words.say("web.change.unknown");
        }
        String key = change.direction() > 0 ? "up" : change.direction() < 0 ? "down" : "level";
        return words.say("web.change." + key, wording.number(Math.abs(change.by())));
    }

    private String moved(Ranking.@Nullable Change change) {
        if (change == null) {
            return "";
        }
        int places = change.places();
        String key = places > 0 ? "up" : places < 0 ? "down" : "level";
        return words.say("web.places." + key, Math.abs(places));
    }
}
