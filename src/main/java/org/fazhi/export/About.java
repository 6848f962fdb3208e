package org.fazhi.export;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.chart.Caption;
import org.fazhi.figure.Figure;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.CellState;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.indicator.Qualifier;

/** What a figure is and where it is from, in pairs of a word and what it says. */
final class About {
    private About() {}

    static List<List<String>> of(Figure figure, Catalogue catalogue, String address) {
        Messages messages = Messages.in(figure.selection().lang());
        Caption caption = figure.chart().caption();
        List<List<String>> about = new ArrayList<>();
        about.add(List.of(messages.say("export.about.title"), caption.title()));
        add(about, messages.say("export.about.selection"), caption.subtitle());
        add(about, messages.say("export.about.unit"), caption.unit());
        add(about, messages.say("export.about.coverage"), caption.coverage());
        add(about, messages.say("export.about.silence"), figure.silence());
        caption.footnotes().forEach(note -> add(about, messages.say("export.about.note"), note));
        add(about, messages.say("export.about.source"), caption.source());
        add(about, messages.say("export.about.fictional"), caption.fictional());
        add(about, messages.say("export.about.address"), address);
        figure.selection().indicators().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .forEach(indicator -> define(about, indicator, messages));
        words(about, Wording.in(figure.selection().lang()), messages);
        return about;
    }

    private static void define(List<List<String>> about, Indicator indicator, Messages messages) {
        boolean chinese = messages.language() == Language.ZH;
        String name = chinese ? indicator.zh() : indicator.en();
        add(about, name, chinese ? indicator.definitionZh() : indicator.definition());
        add(about, messages.say("export.about.not_this"), chinese ? indicator.notThisZh() : indicator.notThis());
    }

    private static void words(List<List<String>> about, Wording wording, Messages messages) {
        for (CellState state : CellState.values()) {
            add(about, wording.word(state), messages.say("export.state." + state.code()));
        }
        for (Qualifier qualifier : Qualifier.values()) {
            add(about, wording.word(qualifier), messages.say("export.qualifier." + qualifier.code()));
        }
    }

    private static void add(List<List<String>> about, String word, String says) {
        if (!says.isEmpty()) {
            about.add(List.of(word, says));
        }
    }
}
