package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.indicator.Evidence;
import org.fazhi.report.CleanText;
import org.fazhi.report.Line;
import org.fazhi.report.LineKind;
import org.jspecify.annotations.Nullable;

/** Reads the figures of the tables written into a text, each number by the sentence its row makes of it. */
final class TableFigures {
    private static final int LONG_CAPTION = 300;
    /** Fewest rows with an indicator of their own that make a table one of several indicators. */
    private static final int FEWEST_OWN = 2;

    private final RuleBook rules;
    private final String township;
    private final @Nullable Integer year;

    /** @param township empty when it is not known */
    TableFigures(RuleBook rules, String township, @Nullable Integer year) {
        this.rules = rules;
        this.township = township;
        this.year = year;
    }

    List<Reading> read(CleanText clean) {
        String text = clean.text();
        List<Reading> readings = new ArrayList<>();
        List<Line> lines = clean.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!isRow(text, lines.get(i))) {
                continue;
            }
            int last = i;
            while (last + 1 < lines.size() && isRow(text, lines.get(last + 1))) {
                last++;
            }
            String caption = i == 0 ? "" : caption(text, lines.get(i - 1));
            readings.addAll(rows(
                    Tables.cells(text, lines.get(i).start(), lines.get(last).end(), caption, township, year)));
            i = last;
        }
        return readings;
    }

    private static boolean isRow(String text, Line line) {
        return (line.kind() == LineKind.BODY || line.kind() == LineKind.HEADER)
                && TableRows.isRow(text.substring(line.start(), line.end()));
    }

    private static String caption(String text, Line line) {
        return text.substring(Math.max(line.start(), line.end() - LONG_CAPTION), line.end());
    }

    /** The rows of a table: parts of what its title names, unless most of them name indicators of their own. */
    private List<Reading> rows(List<TableCell> cells) {
        List<List<Reading>> titled = new ArrayList<>();
        List<List<Reading>> plain = new ArrayList<>();
        int own = 0;
        for (TableCell cell : cells) {
            List<Reading> named = sentence(cell, cell.told(), cell.part());
            List<Reading> alone = cell.plain().equals(cell.told()) ? named : sentence(cell, cell.plain(), "");
            titled.add(named);
            plain.add(alone);
            own += !alone.isEmpty() && !sameIndicator(named, alone) ? 1 : 0;
        }
        boolean mixed = own >= FEWEST_OWN && own * 2 >= cells.size();
        List<Reading> readings = new ArrayList<>();
        boolean opened = false;
        boolean left = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean same = sameIndicator(titled.get(i), plain.get(i));
            opened |= same;
            left |= !same && !plain.get(i).isEmpty();
            readings.addAll(!mixed || same || opened && !left ? titled.get(i) : plain.get(i));
        }
        return readings;
    }

    private static boolean sameIndicator(List<Reading> one, List<Reading> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.getFirst().indicator().equals(other.getFirst().indicator());
    }

    private List<Reading> sentence(TableCell cell, String told, String part) {
        int body = told.indexOf('\n') + 1;
        List<Sentence> sentences = Sentences.of(told, List.of(new Line(body, told.length(), LineKind.BODY)));
        List<Amount> amounts = AmountScanner.scan(told, rules.units()).stream()
                .filter(amount -> amount.digits() >= body)
                .toList();
        if (amounts.isEmpty() || sentences.isEmpty()) {
            return List.of();
        }
        SentenceReader reader =
                new SentenceReader(rules, new Passage(told, rules.terms().in(told), year, ""));
        Amount last = amounts.getLast();
        sentences.stream()
                .filter(sentence -> sentence.start() <= last.start() && last.end() <= sentence.end())
                .forEach(sentence -> reader.read(sentence, List.of(last)));
        return reader.readings().stream()
                .filter(reading -> !reading.rule().equals(Zeros.RULE))
                .map(reading -> inTable(reading, cell, part))
                .toList();
    }

    private static Reading inTable(Reading reading, TableCell cell, String part) {
        boolean citable = cell.end() - cell.start() <= Evidence.LONGEST;
        return new Reading(
                reading.indicator(),
                reading.value(),
                cell.bare() ? "" : reading.unit(),
                reading.qualifier(),
                reading.scope(),
                part.isEmpty() ? reading.part() : part,
                reading.words(),
                reading.narrowed(),
                reading.state(),
                reading.period(),
                citable ? cell.start() : Math.max(cell.start(), cell.number() - 60),
                citable ? cell.end() : Math.min(cell.end(), cell.number() + 40),
                cell.number(),
                "table: " + reading.rule(),
                Math.max(0.3, reading.sure() - 0.05));
    }
}
