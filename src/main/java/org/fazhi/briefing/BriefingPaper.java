package org.fazhi.briefing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fazhi.export.Paper;
import org.fazhi.figure.Datum;
import org.fazhi.figure.Wording;
import org.fazhi.indicator.Messages;

/** A briefing laid out as a paper: its numbers by place and year, each with a note where it is stated. */
public final class BriefingPaper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BriefingPaper() {}

    /**
     * @param differences what the store says otherwise by now
     * @param zone of the times that are said
     */
    public static Paper of(Briefing briefing, List<Difference> differences, ZoneId zone) {
        Messages messages = Messages.in(briefing.language());
        return new Paper(
                briefing.language(),
                briefing.title(),
                messages.say("briefing.figures", briefing.items().size()),
                briefing.conclusion(),
                differences.stream()
                        .map(difference -> difference.says(briefing.language()))
                        .toList(),
                briefing.items().stream().map(item -> section(item, briefing)).toList(),
                briefing.leftOut(),
                made(briefing, zone));
    }

    /** @return when the briefing was made, by whom and its number, in words */
    public static String made(Briefing briefing, ZoneId zone) {
        return Messages.in(briefing.language())
                .say("briefing.made", TIME.format(briefing.madeAt().atZone(zone)), briefing.madeBy(), briefing.id());
    }

    private static Paper.Section section(Briefing.Item item, Briefing briefing) {
        return new Paper.Section(item.title(), item.remarks(), item.chart(), grid(item, briefing));
    }

    /** A row a place and part, a column a year. */
    private static Paper.Grid grid(Briefing.Item item, Briefing briefing) {
        Wording wording = Wording.in(briefing.language());
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, Map<Integer, Paper.Entry>> rows = new LinkedHashMap<>();
        for (Briefing.Number number : item.numbers()) {
            Datum datum = number.datum();
            years.add(datum.year());
            rows.computeIfAbsent((datum.place() + " " + datum.series()).strip(), name -> new LinkedHashMap<>())
                    .put(datum.year(), new Paper.Entry(Conclusion.value(datum, wording), number.note()));
        }
        List<String> header =
                new ArrayList<>(List.of(Messages.in(briefing.language()).say("export.column.place")));
        years.forEach(year -> header.add(String.valueOf(year)));
        List<List<Paper.Entry>> table = new ArrayList<>();
        rows.forEach((name, values) -> {
            List<Paper.Entry> row = new ArrayList<>(List.of(new Paper.Entry(name, "")));
            years.forEach(year -> row.add(values.getOrDefault(year, new Paper.Entry("", ""))));
            table.add(row);
        });
        return new Paper.Grid(header, table);
    }
}
