package org.fazhi.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.SharedFolder;
import org.fazhi.indicator.Identity;
import org.fazhi.indicator.Place;
import org.fazhi.report.ReportReader;
import org.fazhi.report.ReportText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Township, county, city, province and year of whole reports are exchanged for others: what is read must be what was put
 * in, or nothing where names alone cannot tell it.
 */
class SwapTest {
    private static final Divisions DIVISIONS = Divisions.standard();
    private static final IdentityReader READER = new IdentityReader(DIVISIONS);
    private static final int TOWNS = 200;

    /** A report with the township and year it is of. */
    private record Original(String text, Division town, int year) {}

    @Test
    void readsThePlaceAndYearThatWereExchanged() {
        List<Original> originals = originals();
        List<Division> others = others();
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Original original = originals.get(i % originals.size());
            Division other = others.get(i);
            int year = 2016 + i % 9;
            Identity identity = READER.read(report(swapped(original, other, year)));
            String told = "%s %d as %s %d was read %s %s of %s"
                    .formatted(
                            original.town().name(),
                            original.year(),
                            DIVISIONS.place(other),
                            year,
                            identity.place(),
                            identity.year(),
                            identity.placeCandidates());
            Place place = identity.place();
            if (!Objects.equals(identity.year(), year) || place != null && !place.equals(DIVISIONS.place(other))) {
                wrong.add(told);
            } else if (place == null) {
                unknown.add(told);
                assertThat(identity.placeCandidates()).contains(DIVISIONS.place(other));
            }
        }

        assertThat(originals).hasSize(11);
        assertThat(wrong).isEmpty();
        assertThat(unknown)
                .as("%d of %d unknown", unknown.size(), others.size())
                .hasSizeLessThanOrEqualTo(others.size() / 20);
    }

    private static List<Original> originals() {
        List<Original> originals = new ArrayList<>();
        for (String[] row : SharedFolder.table("gold/reports.tsv")) {
            originals.add(original("reports/" + row[0], row[1], row[2], row[3], row[6]));
        }
        for (String set : List.of("d1", "d2")) {
            for (String[] row : SharedFolder.table("devset/" + set + "/reports.tsv")) {
                originals.add(original("devset/" + set + "/" + row[0], row[1], row[2], row[3], row[5]));
            }
        }
        return originals;
    }

    private static Original original(String file, String town, String county, String city, String year) {
        Division division = DIVISIONS.townshipsNamed(town).stream()
                .filter(one -> {
                    Place place = DIVISIONS.place(one);
                    return place.city().equals(city) && (county.isEmpty() || county.equals(place.county()));
                })
                .findFirst()
                .orElseThrow();
        String text = ((ReportText) new ReportReader().read("report.txt", SharedFolder.bytes(file)))
                .clean()
                .text();
        return new Original(text, division, Integer.parseInt(year));
    }

    /** Townships all over the country, by lot. */
    private static List<Division> others() {
        List<Division> all = DIVISIONS.all().stream()
                .filter(one -> one.level() == Level.TOWNSHIP && !one.fictional() && !one.former())
                .filter(one -> one.name().matches(".{2,}(镇|乡|街道|苏木)"))
                .filter(one -> !DIVISIONS.place(one).city().contains("直辖"))
                .sorted(Comparator.comparing(Division::code))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(20));
        return all.subList(0, TOWNS);
    }

    private static String swapped(Original original, Division other, int year) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(original.town().name(), other.name());
        level(names, original.town().county(), other.county(), other.city());
        level(names, original.town().province(), other.province(), other.province());
        level(names, original.town().city(), other.city(), other.province());
        String county = Objects.requireNonNullElse(other.county(), other.code().substring(0, 6));
        return shifted(replaced(unhinted(original.text(), county), names), year - original.year());
    }

    private static void level(
            Map<String, String> names, @Nullable String from, @Nullable String to, @Nullable String above) {
        String target = to == null ? above : to;
        if (from != null && target != null) {
            Division old = DIVISIONS.find(from).orElseThrow();
            Division fresh = DIVISIONS.find(target).orElseThrow();
            names.putIfAbsent(old.name(), fresh.name());
            names.putIfAbsent(Gazetteer.brief(old), Gazetteer.brief(fresh));
        }
    }

    private static String replaced(String text, Map<String, String> names) {
        Pattern any = Pattern.compile(names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        return any.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(Objects.requireNonNull(names.get(name.group()))));
    }

    /** Takes out what tells the region without naming it, and puts the code of the other county into index numbers. */
    private static String unhinted(String text, String county) {
        String plain = text.replaceAll("(?<![0-9A-Z])1150\\d{4}(?=[0-9A-Z]{8})", "11" + county)
                .replaceAll("(?<!\\d)0\\d{2,3}[-—) ]{1,2}\\d{7,8}", "")
                .replaceAll("[a-z0-9.-]+\\.gov\\.cn|[\\u4e00-\\u9fff](?=ICP|公网安备)|公网安备\\s?\\d+|标识码[: ]*\\d+", "");
        return Stream.concat(new Regions().programmes().keySet().stream(), Stream.of("粤", "莞"))
                .reduce(plain, (words, hint) -> words.replace(hint, ""));
    }

    private static String shifted(String text, int years) {
        return Pattern.compile("20[0-3]\\d(?!\\d)")
                .matcher(text)
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }

    private static ReportText report(String text) {
        return (ReportText) new ReportReader().read("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
