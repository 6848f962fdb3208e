package org.fazhi.briefing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Figure;
import org.fazhi.figure.Figures;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Messages;
import org.fazhi.query.CellKey;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Refused;
import org.fazhi.query.Selection;
import org.fazhi.query.SelectionCodec;
import org.fazhi.query.Statement;
import org.fazhi.query.Years;

/** Makes briefings of what the store holds now. */
public final class Briefings {
    public static final int MOST_FIGURES = 40;

    private static final int MOST_NOTES = 300;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Figures figures;
    private final EvidenceOf evidence;
    private final SelectionCodec codec;
    private final Clock clock;

    public Briefings(Figures figures, EvidenceOf evidence, SelectionCodec codec, Clock clock) {
        this.figures = figures;
        this.evidence = evidence;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Collects the figures and freezes them.
     *
     * @param by who makes it
     * @throws org.fazhi.query.Refused when a wish holds an unknown word or value
     */
    public Briefing make(String title, Language language, String by, List<Wish> wishes) {
        if (wishes.isEmpty() || wishes.size() > MOST_FIGURES) {
            throw new Refused("figures", String.valueOf(wishes.size()), List.of("1 to " + MOST_FIGURES));
        }
        List<Briefing.Item> items = new ArrayList<>();
        List<String> conclusion = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Wish wish : wishes) {
            Figure figure = figures.of(wish.kind(), codec.read(wish.query()).said(language));
            Briefing.Item item = item(wish, figure, language);
            Conclusion.of(figure, language).ifPresent(conclusion::add);
            leftOut.addAll(leftOut(item.title(), figure, language));
            items.add(item);
        }
        byte[] id = new byte[8];
        RANDOM.nextBytes(id);
        return new Briefing(
                HexFormat.of().formatHex(id), language, title, by, clock.instant(), conclusion, items, leftOut);
    }

    private Briefing.Item item(Wish wish, Figure figure, Language language) {
        String title = wish.title().isEmpty() ? figure.chart().caption().title() : wish.title();
        List<Briefing.Number> numbers = new ArrayList<>();
        for (Datum datum : figure.data()) {
            boolean noted = numbers.size() < MOST_NOTES && datum.value() != null && single(datum);
            numbers.add(new Briefing.Number(datum, noted ? note(datum, language) : ""));
        }
        return new Briefing.Item(wish.kind(), pinned(figure), title, wish.remarks(), figure.chart(), numbers);
    }

    /** The selection with the years it shows now, so that a later year does not look like a correction. */
    private String pinned(Figure figure) {
        IntSummaryStatistics years =
                figure.data().stream().mapToInt(Datum::year).summaryStatistics();
        Selection now = figure.selection();
        if (years.getCount() == 0) {
            return codec.query(now);
        }
        Selection held = now.in(new Years.Span(years.getMin(), years.getMax()));
        boolean same = figures.of(figure.kind(), held).data().equals(figure.data());
        return codec.query(same ? held : now);
    }

    /** @return whether a value is one township's own, stated somewhere */
    private static boolean single(Datum datum) {
        return datum.base() == 1 && !datum.key().isEmpty() && !datum.key().startsWith("@");
    }

    private String note(Datum datum, Language language) {
        EvidenceOf.Answer answer = evidence.row(CellKey.of(datum.key()));
        return answer.statements().stream()
                .findFirst()
                .map(statement -> note(datum, statement, language))
                .orElse("");
    }

    private static String note(Datum datum, Statement statement, Language language) {
        return Messages.in(language)
                .say(
                        "briefing.note",
                        datum.place(),
                        statement.source(),
                        datum.year(),
                        statement.before() + statement.quote() + statement.after());
    }

    private static List<String> leftOut(String title, Figure figure, Language language) {
        Messages messages = Messages.in(language);
        Wording wording = Wording.in(language);
        List<String> lines = new ArrayList<>();
        if (figure.silent()) {
            lines.add(messages.say("briefing.left_out", title, figure.silence()));
        }
        for (Datum datum : figure.data()) {
            if (datum.value() == null) {
                String why = messages.say("briefing.gap", datum.place(), datum.year(), wording.blank(datum.state()));
                lines.add(messages.say("briefing.left_out", title, why));
            }
        }
        return lines;
    }
}
