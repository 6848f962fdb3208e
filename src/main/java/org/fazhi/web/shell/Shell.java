package org.fazhi.web.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.Messages;
import org.fazhi.query.DivisionSearch;
import org.fazhi.query.PlaceNames;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.web.choose.PlaceChooser;
import org.jspecify.annotations.Nullable;

/** What surrounds every screen: its name, the menu, language and look. */
public final class Shell extends AppLayout implements AfterNavigationObserver {
    private static final List<String> SCREENS =
            List.of("", "ranking", "compare", "coverage", "indicators", "reports", "briefing", "screen", "interface");

    private final SelectionCodec codec;
    private final PlaceNames names;
    private final Start start;
    private final PlaceChooser places;
    private final Span name = new Span();
    private final Div choices = new Div();
    private final Nav menu = new Nav();
    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final DrawerToggle toggle = new DrawerToggle();
    private @Nullable Address here;
    private @Nullable Selection shown;

    public Shell(SelectionCodec codec, DivisionSearch search, PlaceNames names, Start start) {
        this.codec = codec;
        this.start = start;
        this.names = names;
        this.places = new PlaceChooser(search, List.of("province", "city", "county"), this::look);
        Div mark = new Div("法");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("name");
        choices.addClassName("choices");
        menu.addClassName("menu");
        SCREENS.forEach(screen -> entries.put(screen, new Anchor()));
        menu.add(entries.values().toArray(Anchor[]::new));
        Div bar = new Div(toggle, mark, name, places, choices);
        bar.addClassName("bar");
        addToNavbar(bar);
        addToDrawer(menu);
        setPrimarySection(Section.NAVBAR);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, List<String>> words =
                event.getLocation().getQueryParameters().getParameters();
        here = new Address(event.getLocation().getPath(), selection(words), Map.of(), codec);
        show(here, event.getLocation().getQueryParameters().getQueryString());
    }

    private void show(Address here, String query) {
        Messages said = here.words();
        entries.forEach((screen, entry) -> point(entry, here, screen));
        Selection now = here.selection();
        choices.removeAll();
        choices.add(looks(here, query, said), languages(here, query));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.setText(said.say("web.name"));
        toggle.setAriaLabel(said.say("web.menu"));
        menu.getElement().setAttribute("aria-label", said.say("web.menu"));
        entries.forEach(
                (screen, entry) -> entry.setText(said.say("web.screen." + (screen.isEmpty() ? "overview" : screen))));
        places.setAriaLabel(said.say("web.choose.place"));
        places.setPlaceholder(said.say("web.choose.everywhere"));
        places.setClearButtonVisible(true);
        String within = here.selection().within();
        if (within.isEmpty()) {
            places.clear();
        } else {
            places.show(names.rows(List.of(within)).getFirst());
        }
        getUI().ifPresent(ui -> {
            ui.getPage()
                    .setColorScheme(
                            here.selection().look() == Look.DARK ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
            ui.getPage()
                    .executeJs(
                            "document.documentElement.lang=$0;document.documentElement.dataset.look=$1",
                            said.language().locale().toLanguageTag(),
                            here.selection().look().code());
            ui.setLocale(said.language().locale());
        });
    }

    /** A screen of one thing cannot be narrowed to a place; the overview can. */
    private void look(String code) {
        if (here != null) {
            String screen = here.path().contains("/") ? "" : here.path();
            Address narrowed = here.to(screen, here.to(screen).selection().inside(code));
            Screen.go(screen.isEmpty() ? start.everywhere(narrowed) : narrowed);
        }
    }

    private void point(Anchor entry, Address here, String screen) {
        entry.setHref((screen.isEmpty() ? start.overview(here) : here.to(screen)).href());
        String path = here.path();
        boolean current = path.equals(screen) || !screen.isEmpty() && path.startsWith(screen + "/");
        if (current) {
            entry.getElement().setAttribute("aria-current", "page");
        } else {
            entry.getElement().removeAttribute("aria-current");
        }
    }

    private static Anchor languages(Address here, String query) {
        Language other = here.selection().lang() == Language.ZH ? Language.EN : Language.ZH;
        Anchor link = new Anchor(
                here.path() + with(query, "lang", other == Language.ZH ? "" : other.code()),
                other == Language.ZH ? "中文" : "English");
        link.addClassName("choice");
        link.getElement().setAttribute("lang", other.locale().toLanguageTag());
        return link;
    }

    private static Anchor looks(Address here, String query, Messages said) {
        Look other = here.selection().look() == Look.DARK ? Look.LIGHT : Look.DARK;
        Anchor link = new Anchor(
                here.path() + with(query, "look", other == Look.LIGHT ? "" : other.code()),
                said.say("web.look." + other.code()));
        link.addClassName("choice");
        return link;
    }

    /** The words of an address with one of them changed; an empty value takes it away. */
    private static String with(String query, String word, String value) {
        String rest = List.of(query.split("&")).stream()
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(word + "="))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
        String added = value.isEmpty() ? rest : rest.isEmpty() ? word + "=" + value : rest + "&" + word + "=" + value;
        return added.isEmpty() ? "" : "?" + added;
    }

    /** What surrounds a screen needs no more than language, look and place, and they may be right where others are not. */
    private Selection selection(Map<String, List<String>> words) {
        Selection read = Selection.DEFAULT;
        for (String word : List.of("lang", "look", "within")) {
            try {
                Selection one = codec.read(Map.of(word, words.getOrDefault(word, List.of())));
                read = switch (word) {
                    case "lang" -> read.said(one.lang());
                    case "look" -> read.drawn(one.look(), read.width(), read.scale());
                    default -> read.inside(one.within());
                };
            } catch (Refused unknown) {
                // the screen itself says so
                continue;
            }
        }
        return read;
    }
}
