package org.fazhi.web.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Qualifier;
import org.fazhi.query.ContextLine;
import org.fazhi.query.PlaceName;
import org.fazhi.query.ReportLine;
import org.fazhi.query.ReportPage;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Statement;
import org.fazhi.web.evidence.Checked;
import org.fazhi.web.evidence.Stated;
import org.fazhi.web.shell.Address;
import org.fazhi.web.shell.Heading;
import org.fazhi.web.shell.Notice;
import org.fazhi.web.shell.Screen;
import org.fazhi.web.shell.Shell;
import org.jspecify.annotations.Nullable;

/** One report: its text with every figure marked, what was read and what its checks say. */
@Route(value = "reports/:hash", layout = Shell.class)
public class ReportView extends Screen {
    private static final String AT = "at";

    private final ReportPage reports;
    private final Catalogue catalogue;

    public ReportView(SelectionCodec codec, ReportPage reports, Catalogue catalogue) {
        super(codec, Set.of(AT));
        this.reports = reports;
        this.catalogue = catalogue;
    }

    @Override
    protected String show(Address address, BeforeEnterEvent event) {
        removeAll();
        Messages words = address.words();
        String hash = event.getRouteParameters().get("hash").orElse("");
        return reports.row(hash).map(answer -> show(answer, address)).orElseGet(() -> {
            add(new Notice(Notice.Kind.EMPTY, words.say("web.report.none"), words.say("web.report.none.advice")));
            return words.say("web.screen.reports");
        });
    }

    private String show(ReportPage.Answer answer, Address address) {
        Messages words = address.words();
        ReportLine report = answer.report();
        String title = title(answer.town(), report, words);
        Heading heading = new Heading();
        heading.show(title, report.fictional(), words);
        Div about = new Div();
        about.addClassName("about");
        about.add(fact(words.say("web.report.file"), new Span(report.name())));
        PlaceName town = answer.town();
        if (town != null) {
            about.add(fact(
                    words.say("web.report.township"),
                    new Anchor(address.to("township/" + town.code()).href(), town.name())));
            about.add(fact(words.say("web.report.county"), new Span(town.inside())));
        }
        about.add(fact(
                words.say("web.report.year"),
                new Span((report.year() == null ? "–" : report.year() + " · ")
                        + words.say("web.yearBasis." + report.yearBasis().code()))));
        about.add(fact(words.say("web.report.status"), new Span(words.say("web.status." + report.status()))));
        if (report.address() != null) {
            about.add(fact(words.say("web.report.address"), new Span(report.address())));
        }
        answer.contexts().forEach(context -> about.add(size(context, address)));
        add(heading, about);
        if (report.inDoubt()) {
            add(new Notice(
                    Notice.Kind.EMPTY,
                    words.say("web.report.doubt", candidates(report)),
                    words.say("web.report.doubt.advice")));
        }
        int at = address.other(AT)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(-1);
        Div text = new Div(new MarkedText(answer.text(), answer.statements(), this::named, at));
        text.addClassName("card");
        Div both = new Div(text, beside(answer, address));
        both.addClassName("reading");
        add(both);
        return title;
    }

    private Component beside(ReportPage.Answer answer, Address address) {
        Messages words = address.words();
        Aside beside = new Aside();
        beside.addClassNames("card", "beside");
        beside.getElement()
                .setAttribute(
                        "aria-label",
                        words.say("web.report.found", answer.statements().size()));
        beside.add(new H2(words.say("web.report.found", answer.statements().size())));
        UnorderedList found = new UnorderedList();
        answer.statements().forEach(statement -> found.add(line(statement, address)));
        beside.add(found);
        if (!answer.checks().isEmpty()) {
            beside.add(new H2(words.say("web.evidence.checks")));
            answer.checks().forEach(check -> beside.add(new Checked(check, address)));
        }
        List<ReportLine> rivals = answer.rivals();
        if (!rivals.isEmpty()) {
            beside.add(new H2(words.say("web.report.rivals")));
            rivals.forEach(rival -> beside.add(new Paragraph(new Anchor(
                    address.to("reports/" + rival.hash()).href(),
                    rival.name() + " · " + words.say("web.status." + rival.status())))));
        }
        return beside;
    }

    private ListItem line(Statement statement, Address address) {
        Messages words = address.words();
        Anchor indicator = new Anchor(
                address.with(AT, String.valueOf(statement.start())).href(), name(statement, words.language()));
        Span value = new Span(Stated.words(statement, Wording.in(words.language())));
        value.addClassName("number");
        ListItem line = new ListItem(indicator, value);
        if (!statement.facet().isEmpty()) {
            Span facet = new Span(statement.facet());
            facet.addClassName("muted");
            line.add(facet);
        }
        return line;
    }

    private String named(Statement statement) {
        return name(statement, Language.ZH);
    }

    private String name(Statement statement, Language language) {
        return catalogue
                .find(statement.indicator())
                .map(indicator -> word(indicator, language))
                .orElse(statement.indicator());
    }

    private static String word(Indicator indicator, Language language) {
        return language == Language.ZH ? indicator.zh() : indicator.en();
    }

    private static String candidates(ReportLine report) {
        return report.yearCandidates().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    private static String title(@Nullable PlaceName town, ReportLine report, Messages words) {
        String place = town == null ? words.say("web.report.unknown_place") : town.name();
        return report.year() == null ? place : words.say("web.report.title", place, report.year());
    }

    private static Div size(ContextLine size, Address address) {
        Messages words = address.words();
        String number = Wording.in(words.language()).word(size.qualifier()) + " "
                + size.value().toPlainString() + size.unit();
        Anchor link = new Anchor(
                address.with(AT, String.valueOf(size.start())).href(),
                size.qualifier() == Qualifier.EXACT ? size.value().toPlainString() + size.unit() : number);
        link.getElement().setAttribute("title", size.quote());
        return fact(words.say("context." + size.kind().code()), link);
    }

    private static Div fact(String name, Component value) {
        Span label = new Span(name);
        label.addClassName("muted");
        return new Div(label, value);
    }
}
