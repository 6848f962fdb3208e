package org.fazhi.extraction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.indicator.Period;
import org.jspecify.annotations.Nullable;

/** Tells of which time a number speaks: the report's year, another one, or several together. */
final class Times {
    private static final Cue MONTH = Cue.of("(?:本月|当月|上月|本周|上周)[^,。;]{0,20}$");
    private static final Pattern CLOSED = Pattern.compile("\\([^()]{0,20}\\)");
    private static final Cue OLD_TIME = Cue.of(
            "去年|前一年度?|上年度?(?!结转|转入|度结转)|上一年度?(?!结转)|前年|往年|上年同期|去年同期|上季度|上期|(?<![未不])曾(?:经)?(?=办|受|审|调|查|收|出庭|开)");
    private static final Cue NEW_TIME = Cue.of("{this_year}|{whole_year}|(?<![去上]年|上年度|前年)同期(?!相比)");
    private static final Cue YEAR = Cue.of("(20[0-3]\\d)年");
    private static final Pattern SEVERAL_YEARS =
            Pattern.compile("((?:20[0-3]\\d年度?[、和与]){1,5}20[0-3]\\d年度?)(?:分别|依次)([^。;]{0,60})$");
    private static final Pattern YEAR_NUMBER = Pattern.compile("20[0-3]\\d");
    private static final Pattern COUNTED = Pattern.compile("\\d[\\d.]*[万余多]*[\\u4e00-\\u9fff]");
    /** Where it is told of, years by their number are others. */
    private static final Cue THIS_YEAR = Cue.of("今年|本年");

    private static final Cue COMPARED = Cue.of("(?:较|比|与|同|由|从|相比|超过|于|对比|相较|低于|高于)$");
    private static final Cue SINCE = Cue.of(
            "(?:自|从)?(20[0-3]\\d)年[^,;。]{0,16}?(?:以来|至今|起|迄今|开始)|(?:实施|成立|运行|挂牌|启动|赋权|开班|建站|上线|组建|启用|开展|改革|建成|推行|运转|入驻|设立|换届|到任|任职|建立|普法|规划|规划期|运营|实行|揭牌|签约|开办|开通|承接|试点|下放|划转)以?[^,;。年]{0,6}?(?:以来|来)|(?:近|过去)[两二三四五六七八九十\\d]+年|“ +”(?:期间|时期|以来)|[两三四五六七八九十]年累计|[两二三四五六七八九十\\d]+年来|历年|近年来|几年来|多年来|任期内|本届|五年间|三年间|累年|(20[0-3]\\d)年?[至到—\\-~-](20[0-3]\\d)年|[一二三四五六七八九十]+五(?:期间|以来)|连续[两二三四五六七八九十\\d]+年|至今(?!年)|(?:干|做|当|搞|从事)[^,。;\\d]{0,6}(?:\\d+|[一二三四五六七八九十]+)年");
    private static final Cue PAST_WORK =
            Cue.of("(?:“ +”|[一二三四五六七八九十]+五)(?:期间|时期)(?:共|累计)?(?:清理|废止|审查)|[两三四五六七八九十]年累计[^,。;]{0,8}(?:清理|废止|审查)");
    private static final Pattern FOUNDED =
            Pattern.compile("^\\d{0,2}月?[^,。;]{0,6}(?:成立|挂牌|组建|建成|启用|以来|起|印发|修订|颁布|实施|荣获|获评|命名|创建|以来.*).*");
    private static final Pattern SINCE_THEN = Pattern.compile("^(?:以来|度先进|度优秀|起|至今).*");

    /** 曾办理17件: what once was. */
    private static final Cue ONCE = Cue.of("曾(?:经|于|在)?(?![^,。;]{0,20}(?:以来|至今))[^,。;]{0,20}$");

    /** Longest part of a sentence that is only a verb and goes on with the part before (;办结29件). */
    private static final int VERB = 6;

    private final RuleBook rules;
    private final Passage passage;
    private final String text;

    Times(RuleBook rules, Passage passage) {
        this.rules = rules;
        this.passage = passage;
        this.text = passage.text();
    }

    /** Whether a number is one month's or week's. */
    boolean isOneMonth(Around around) {
        return MONTH.matcher(around.clause()).find();
    }

    /** Whether the time last spoken of before a number is another year. */
    boolean isOtherYear(Around around) {
        if (ONCE.matcher(around.clause()).find()) {
            return true;
        }
        String plain = CLOSED.matcher(outsideTitles(around.lead())).replaceAll("");
        int old = -1;
        int oldEnd = -1;
        Cue.Search olds = OLD_TIME.matcher(plain);
        while (olds.find()) {
            if (!isCompared(plain, olds.start(), olds.end())) {
                old = olds.start();
                oldEnd = olds.end();
            }
        }
        boolean told = THIS_YEAR.matcher(around.lead() + around.rest()).find();
        Cue.Search years = YEAR.matcher(plain);
        int now = -1;
        if (isAnotherOfSeveral(plain)) {
            return true;
        }
        while (years.find()) {
            @Nullable Integer year = passage.year();
            boolean other = year != null ? Integer.parseInt(years.group(1)) != year : told;
            if (other && !isCompared(plain, years.start(), years.end()) && !isPast(plain, years.end())) {
                oldEnd = years.start() > old ? years.end() : oldEnd;
                old = Math.max(old, years.start());
            } else if (!other) {
                now = years.start();
            }
        }
        Cue.Search news = NEW_TIME.matcher(plain);
        while (news.find()) {
            now = Math.max(now, news.start());
        }
        if (old < 0 || now > old) {
            return false;
        }
        int clauseAt = plain.length() - around.clause().length();
        int part = plain.lastIndexOf(';');
        if (part > old && isClosed(plain, oldEnd, part)
                || part > old && Actors.OWN.matcher(plain.substring(part)).find()) {
            return false;
        }
        boolean leads = plain.substring(0, old).replaceAll("[,,]$", "").length() <= 6
                || "。;;!?\n(".indexOf(plain.charAt(old - 1)) >= 0
                || ",,".indexOf(plain.charAt(old - 1)) >= 0 && old < clauseAt + 60;
        return old >= clauseAt - 1 || leads;
    }

    /** Whether the place of a number in a list (2021年、2022年分别办结7件和12件) is that of another year. */
    private boolean isAnotherOfSeveral(String plain) {
        Matcher listed = SEVERAL_YEARS.matcher(plain);
        if (!listed.find()) {
            return false;
        }
        List<String> years = YEAR_NUMBER
                .matcher(listed.group(1))
                .results()
                .map(MatchResult::group)
                .toList();
        long place = COUNTED.matcher(listed.group(2)).results().count();
        @Nullable Integer year = passage.year();
        return year == null || !years.get((int) (place % years.size())).equals(year.toString());
    }

    /** Whether a time only belongs to its own clause (去年受理30件;全镇持证率91%), not being set off by a comma. */
    private static boolean isClosed(String plain, int timeEnd, int part) {
        boolean opens = plain.startsWith(",", timeEnd) || plain.startsWith("度,", timeEnd);
        return !opens && plain.length() - part > VERB;
    }

    private static boolean isCompared(String plain, int start, int end) {
        String before = plain.substring(Math.max(0, start - 3), start);
        String after = plain.substring(end, Math.min(plain.length(), end + 4));
        if (after.startsWith("的") && !before.isEmpty()) {
            return false;
        }
        return COMPARED.matcher(before).find() || after.startsWith("相比") || after.startsWith("同期相");
    }

    /** Whether a year is only the date of something (2020年8月挂牌, 2022年建成). */
    private static boolean isPast(String plain, int end) {
        String after = plain.substring(end, Math.min(plain.length(), end + 12));
        return FOUNDED.matcher(after).matches() || SINCE_THEN.matcher(after).matches();
    }

    private static String outsideTitles(String text) {
        if (text.indexOf('《') < 0 && text.indexOf('“') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '《' || c == '“') {
                depth++;
            } else if ((c == '》' || c == '”') && depth > 0) {
                depth--;
            } else if (depth > 0) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** The stretch of time a figure covers, as far as its sentence says. */
    Period period(Spot spot, Candidate candidate) {
        String lead = outsideTitles(
                text.substring(spot.sentence().start(), spot.amount().digits()));
        if (rules.naming(candidate.indicator()).is(Role.OLD_TEXTS)) {
            return PAST_WORK.matcher(lead).find() ? Period.CUMULATIVE : Period.FULL_YEAR;
        }
        Cue.Search since = SINCE.matcher(lead);
        int at = -1;
        boolean cumulative = false;
        while (since.find()) {
            at = since.end();
            String from = since.group(1);
            @Nullable Integer year = passage.year();
            boolean event = !since.group().matches("(?:自|从)?20[0-3]\\d年(?:以来|起|开始)?");
            cumulative =
                    from == null || (year == null ? event : !year.toString().equals(from));
        }
        if (!cumulative || NEW_TIME.matcher(lead.substring(at)).find() || at < lead.length() - 70) {
            return Period.FULL_YEAR;
        }
        @Nullable Integer year = passage.year();
        if (year != null && lead.substring(at).contains(year + "年")) {
            return Period.FULL_YEAR;
        }
        return Period.CUMULATIVE;
    }
}
