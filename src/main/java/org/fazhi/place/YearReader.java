package org.fazhi.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.indicator.YearBasis;
import org.jspecify.annotations.Nullable;

/** Tells which year a page reports on: by what it states of itself, else by what its dates and wording suggest. */
final class YearReader {
    private static final double TITLE = 4;
    private static final double OPENING = 3;
    private static final double HEADING = 2;
    private static final double DATED = 1;
    private static final double SENTENCE = 0.7;
    private static final double PASSING = 0.4;
    private static final double PASSING_MOST = 1.2;
    private static final double SURE = 2.5;
    private static final int LONGEST_NAME = 80;
    private static final int OLDEST = 2000;
    private static final int STALE = 3;

    private static final String YEAR = "(20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})年?度?";
    private static final Pattern IN_TITLE = Pattern.compile("(?<!\\d)" + YEAR);
    private static final Pattern OPENS = Pattern.compile("^(?:一、|1[.、])?(20\\d\\d)年(?:度|来)?(?!以来|\\d)");
    private static final Pattern REPORTS =
            Pattern.compile("(?<![\\d—-])(20\\d\\d)年(?:度)?[^。;,《》〈〉<>]{0,30}(?:情况|工作|总结|报告)[^。;,《》]{0,14}(?:如下|报告|汇报)"
                    + "|报告(20\\d\\d)年度?[^。;,《》]{0,10}情况");
    private static final Pattern PLANS =
            Pattern.compile("(20\\d\\d)年(?:度)?[^。;,:]{0,16}(?:计划|打算|思路|安排|目标|规划|设想|重点|方向|展望|举措)$");
    private static final Pattern WORKED = Pattern.compile("(20\\d\\d)年(?:度)?[^。;,:]{0,20}(?:情况|成效|举措|工作|做法|成绩|总结|开展)$");
    private static final Pattern NEXT = Pattern.compile("计划|打算|思路|安排|目标|规划|设想|下一步|下步|展望");
    private static final Pattern DOCUMENT = Pattern.compile("[〔\\[(](20\\d\\d)[〕\\])]\\s?\\d{0,4}号?");
    private static final Pattern COVERED =
            Pattern.compile("(?:期限|数据|统计|报告期|时间)[^。;,]{0,12}(20\\d\\d)年1月1日起?(?:至|到|—|-)(?:\\1年)?12月31日");
    private static final Pattern QUOTED = Pattern.compile("《[^《》]{0,80}》|〈[^〈〉]{0,80}〉|<[^<>]{0,80}>");

    private static final List<String> OWN = List.of(",", "我镇", "我乡", "我街", "全镇", "全乡", "全街", "共");

    private YearReader() {}

    /** @param year null when nothing tells; an inferred year stands first among its candidates */
    record Found(@Nullable Integer year, YearBasis basis, List<Integer> candidates) {}

    static Found read(Page page) {
        return new Votes(page, Dates.of(page)).found();
    }

    /** What speaks for each year, which years are stated outright, and which although the page is older than they. */
    private static final class Votes {
        private final Map<Integer, Double> weights = new TreeMap<>();
        private final Set<Integer> stated = new HashSet<>();
        private final Set<Integer> opening = new HashSet<>();
        private final Set<Integer> ahead = new TreeSet<>();
        private final int latest;
        private int newestDocument;

        Votes(Page page, Dates dates) {
            this.latest =
                    dates.published().or(dates::signed).map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
            dates.signed().ifPresent(date -> vote(yearBefore(date), DATED));
            dates.published().ifPresent(date -> vote(yearBefore(date), DATED * 0.8));
            boolean titled = false;
            boolean opened = false;
            for (Page.Part part : page.parts()) {
                String words = page.words(part);
                switch (part.zone()) {
                    case TITLE -> titled = titled || title(words);
                    case OPENING, BODY -> {
                        boolean opens = part.zone() == Zone.OPENING;
                        opened = opened || opens && opening(words);
                        body(words, opens);
                    }
                    case SIGNATURE, PUBLISHER, LABEL, SITE, NEWS -> {}
                }
            }
            if (stated.isEmpty()
                    && opening.size() == 1
                    && agree(dates, opening.iterator().next())) {
                state(opening.iterator().next(), HEADING);
            }
        }

        /** Whether the only year the opening speaks of is also the one the dates point at. */
        private static boolean agree(Dates dates, int year) {
            return Stream.of(dates.signed(), dates.published())
                    .flatMap(Optional::stream)
                    .allMatch(date -> yearBefore(date) == year);
        }

        private boolean title(String words) {
            Matcher year = IN_TITLE.matcher(words);
            return year.find() && state(Dates.number(year.group(1)), TITLE);
        }

        private boolean opening(String words) {
            Matcher opens = OPENS.matcher(words);
            if (opens.find() && state(Integer.parseInt(opens.group(1)), OPENING)) {
                return true;
            }
            Matcher reports = REPORTS.matcher(QUOTED.matcher(words).replaceAll(""));
            return reports.find() && state(Integer.parseInt(reports.group(reports.group(1) == null ? 2 : 1)), OPENING);
        }

        private void body(String words, boolean opens) {
            if (words.length() <= 40) {
                heading(words);
            }
            documents(words);
            Matcher covered = COVERED.matcher(words);
            if (covered.find()) {
                state(Integer.parseInt(covered.group(1)), OPENING);
            }
            for (int at = words.indexOf("20"); at >= 0 && at + 4 < words.length(); at = words.indexOf("20", at + 1)) {
                if (words.charAt(at + 4) == '年' && digits(words, at)) {
                    int year = Integer.parseInt(words.substring(at, at + 4));
                    double weight = mentioned(words, at);
                    vote(year, weight);
                    if (opens && weight >= PASSING) {
                        opening.add(year);
                    }
                }
            }
        }

        /** What a year in passing weighs: more at the head of a sentence, less in a title, nothing in a date or span. */
        private static double mentioned(String words, int at) {
            char before = at == 0 ? '。' : words.charAt(at - 1);
            int behind = at + 5 < words.length() && words.charAt(at + 5) == '度' ? at + 6 : at + 5;
            String after = words.substring(behind, Math.min(words.length(), behind + 3));
            if ("自较比从—-~至到".indexOf(before) >= 0
                    || Character.isDigit(before)
                    || after.startsWith("以来")
                    || after.startsWith("至")
                    || after.startsWith("—")
                    || after.startsWith("-")
                    || !after.isEmpty() && Character.isDigit(after.charAt(0))) {
                return 0;
            }
            if (quoted(words, at)) {
                return PASSING / 2;
            }
            boolean heads = before == '。' || before == ';';
            boolean own = OWN.stream().anyMatch(after::startsWith);
            return heads && own ? SENTENCE : PASSING;
        }

        private static boolean quoted(String words, int at) {
            for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME) && words.charAt(i) != '》'; i--) {
                if (words.charAt(i) == '《') {
                    return true;
                }
            }
            return false;
        }

        private static boolean digits(String words, int at) {
            return Character.isDigit(words.charAt(at + 2)) && Character.isDigit(words.charAt(at + 3));
        }

        private void heading(String words) {
            Matcher plans = PLANS.matcher(words);
            Matcher worked = WORKED.matcher(words);
            if (NEXT.matcher(words).find()) {
                if (plans.find()) {
                    state(Integer.parseInt(plans.group(1)) - 1, HEADING);
                }
            } else if (worked.find()) {
                state(Integer.parseInt(worked.group(1)), HEADING);
            }
        }

        private void documents(String words) {
            Matcher document = DOCUMENT.matcher(words);
            while (document.find()) {
                newestDocument = Math.max(newestDocument, Integer.parseInt(document.group(1)));
            }
        }

        private boolean state(int year, double weight) {
            if (year > latest && weight >= OPENING) {
                ahead.add(year);
            }
            if (year < OLDEST || year > latest) {
                return false;
            }
            weights.merge(year, weight + PASSING_MOST, Double::sum);
            stated.add(year);
            return true;
        }

        private void vote(int year, double weight) {
            if (year >= OLDEST && year <= latest && !stated.contains(year)) {
                weights.merge(year, weight, (old, more) -> old > PASSING_MOST + DATED ? old : old + more);
            }
        }

        Found found() {
            List<Integer> years = new ArrayList<>(weights.keySet());
            years.sort(Comparator.comparing(weights::get).reversed());
            if (years.isEmpty()) {
                return new Found(null, YearBasis.UNKNOWN, List.of());
            }
            int year = years.getFirst();
            double weight = weights.getOrDefault(year, 0.0);
            List<Integer> candidates = new ArrayList<>(List.of(year));
            for (int other : years) {
                double rival = weights.getOrDefault(other, 0.0);
                boolean contested = stated.contains(other) || !stated.contains(year);
                if (other != year && contested && rival * 2 >= weight) {
                    candidates.add(other);
                }
            }
            ahead.stream().filter(other -> !candidates.contains(other)).forEach(candidates::add);
            if (stated.contains(year) && candidates.size() == 1) {
                return new Found(year, YearBasis.STATED, candidates);
            }
            int cited = newestDocument + 1;
            if (weight < SURE && newestDocument > 0 && year - newestDocument >= STALE && !candidates.contains(cited)) {
                candidates.add(cited);
            }
            return new Found(year, YearBasis.INFERRED, candidates);
        }

        /** A report is written at the end of its year or in the first months of the next. */
        private static int yearBefore(LocalDate date) {
            return date.getMonthValue() >= 11 ? date.getYear() : date.getYear() - 1;
        }
    }
}
