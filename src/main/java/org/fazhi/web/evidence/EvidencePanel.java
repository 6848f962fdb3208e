package org.fazhi.web.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Messages;
import org.fazhi.query.CellKey;
import org.fazhi.query.CheckLine;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.KnownCell;
import org.fazhi.query.Populations;
import org.fazhi.query.ReportLine;
import org.fazhi.query.Statement;
import org.fazhi.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** Beside a screen: the sentences behind one figure, highlighted, with rule, scope and neighbouring years. */
public final class EvidencePanel extends Aside {
    private final EvidenceOf evidence;
    private final Catalogue catalogue;
    private final Div content = new Div();
    private final NativeButton close = new NativeButton("×");

    /** @param closed called when the reader closes it */
    public EvidencePanel(EvidenceOf evidence, Catalogue catalogue, Runnable closed) {
        this.evidence = evidence;
        this.catalogue = catalogue;
        addClassName("evidence");
        content.addClassName("content");
        close.addClassName("close");
        close.addClickListener(click -> closed.run());
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
        add(close, content);
    }

    public void hide() {
        setVisible(false);
        content.removeAll();
    }

    /** Shows what is known of a cell of a chart. */
    public void show(CellKey key, Address address) {
        Messages words = address.words();
        EvidenceOf.Answer answer = evidence.row(key);
        Indicator indicator = catalogue.get(key.indicator());
        content.removeAll();
        close.getElement().setAttribute("aria-label", words.say("web.close"));
        getElement().setAttribute("aria-label", words.say("web.evidence"));
        content.add(heading(answer, indicator, address));
        KnownCell cell = answer.cell();
        if (cell == null) {
            content.add(new Paragraph(
                    words.say("web.evidence.silent." + answer.state().code(), key.year())));
            ReportLine report = answer.report();
            if (report != null) {
                content.add(reportLink(report.hash(), 0, words.say("web.evidence.open"), address));
            }
        } else {
            content.add(value(cell, words));
        }
        answer.people().forEach(people -> content.add(people(people, cell, indicator, words)));
        answer.statements().forEach(statement -> content.add(sentence(statement, address)));
        checks(answer.checks(), address);
        neighbours(answer.neighbours(), address);
        setVisible(true);
        getElement().executeJs("this.scrollTop = 0; this.focus({preventScroll: true})");
    }

    private static Component heading(EvidenceOf.Answer answer, Indicator indicator, Address address) {
        Messages words = address.words();
        Div heading = new Div();
        heading.addClassName("heading");
        Anchor town = new Anchor(
                address.to("township/" + answer.key().township()).href(),
                answer.town().name());
        Span inside = new Span(answer.town().inside());
        inside.addClassName("muted");
        H2 title = new H2(Wording.in(words.language()).indicator(indicator));
        Paragraph where = new Paragraph(
                town, new Span(" "), inside, new Span(" · " + answer.key().year()));
        heading.add(title, where);
        return heading;
    }

    private static Component value(KnownCell cell, Messages words) {
        Div value = new Div();
        value.addClassName("value");
        Span number = new Span(Wording.in(words.language()).stated(cell.state(), cell));
        number.addClassName("number");
        value.add(number);
        value.add(tag(Wording.in(words.language()).word(cell.scope())));
        if (cell.state() != CellState.REPORTED) {
            value.add(tag(Wording.in(words.language()).word(cell.state())));
        }
        value.add(tag(words.say("web.evidence.grade", cell.grade().name())));
        if (cell.decided()) {
            value.add(tag(words.say("web.evidence.decided")));
        }
        if (cell.periodEnd() != null) {
            value.add(tag(words.say("web.evidence.until", cell.periodEnd())));
        }
        return value;
    }

    /** How many people there are and, of a count, how many fall on 10 000 of them. */
    private static Component people(
            Populations.Row people, @Nullable KnownCell cell, Indicator indicator, Messages words) {
        Wording wording = Wording.in(words.language());
        Div line = new Div();
        line.addClassName("tags");
        line.add(tag(words.say("web.evidence.people." + people.kind().code(), wording.number(people.people()))));
        if (cell != null && cell.value() != null && indicator.perPeople()) {
            line.add(tag(
                    words.say("web.evidence.people.per", wording.value(people.per(cell.value()), cell.qualifier()))));
        }
        if (people.file() != null && people.line() != null) {
            line.add(tag(words.say("web.evidence.people.row", people.file(), people.line())));
        }
        return line;
    }

    private static Component sentence(Statement statement, Address address) {
        Messages words = address.words();
        Div block = new Div();
        block.addClassName("sentence");
        block.add(Quoted.of(statement));
        Div tags = new Div();
        tags.addClassName("tags");
        tags.add(tag(Stated.words(statement, Wording.in(words.language()))));
        if (!statement.facet().isEmpty()) {
            tags.add(tag(words.say("web.evidence.part", statement.facet())));
        }
        tags.add(tag(Wording.in(words.language()).word(statement.qualifier())));
        tags.add(tag(Wording.in(words.language()).word(statement.scope())));
        // rounded down: nothing a program read is wholly sure
        tags.add(tag(words.say("web.evidence.sure", (int) (statement.confidence() * 100))));
        if (!statement.doubts().isEmpty()) {
            tags.add(tag(words.say(
                    "web.evidence.doubts", Wording.in(words.language()).doubts(statement.doubts()))));
        }
        Span rule = tag(words.say("web.evidence.rule", statement.rule()));
        rule.addClassName("rule");
        tags.add(rule);
        block.add(tags, source(statement, address));
        return block;
    }

    private static Component source(Statement statement, Address address) {
        Messages words = address.words();
        Paragraph source = new Paragraph();
        source.addClassName("source");
        String report = statement.report();
        if (report == null) {
            source.add(new Span(words.say("web.evidence.table", statement.source(), String.valueOf(statement.line()))));
        } else {
            source.add(reportLink(report, statement.start(), words.say("web.evidence.open"), address));
            source.add(new Span(" " + statement.source()));
        }
        return source;
    }

    private void checks(List<CheckLine> checks, Address address) {
        if (checks.isEmpty()) {
            return;
        }
        content.add(new H3(address.words().say("web.evidence.checks")));
        checks.forEach(check -> content.add(new Checked(check, address)));
    }

    private void neighbours(List<EvidenceOf.Neighbour> neighbours, Address address) {
        if (neighbours.isEmpty()) {
            return;
        }
        content.add(new H3(address.words().say("web.evidence.neighbours")));
        for (EvidenceOf.Neighbour neighbour : neighbours) {
            Div line = new Div();
            line.addClassName("neighbour");
            Span year = new Span(String.valueOf(neighbour.year()));
            year.addClassName("year");
            line.add(year, Quoted.of(neighbour.statement()));
            content.add(line);
        }
    }

    private static Anchor reportLink(String hash, int at, String text, Address address) {
        return new Anchor(
                address.to("reports/" + hash).with("at", String.valueOf(at)).href(), text);
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
