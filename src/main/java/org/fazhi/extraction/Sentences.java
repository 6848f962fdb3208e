package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.extraction.Sentence.Section;
import org.fazhi.report.Line;
import org.fazhi.report.LineKind;

/** Splits a text into sentences and tells results from problems and plans by the headings. */
final class Sentences {
    private static final Pattern HEADING = Pattern.compile(
            "^\\s*(?:[一二三四五六七八九十]{1,3}[、.,,]|[((]?[一二三四五六七八九十]{1,3}[))]|第[一二三四五六七八九十]{1,3}[、,部]|\\d{1,2}[、..](?!\\d)|[((]\\d{1,2}[))]).*");
    private static final Pattern TOP = Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}[、.,,].*");
    private static final Cue PLANS =
            Cue.of("{ahead}|工作计划|工作安排|努力方向|改进措施|工作展望|工作谋划|打算|思路|工作重点任务|重点工作安排|改进方向|整改措施|改进情况|工作举措安排|未来");
    private static final Cue PROBLEMS = Cue.of(
            "存在(?:的)?(?:主要)?(?:问题|不足|困难|短板|差距)|(?:主要)?问题(?:和|与|及)(?:不足|困难|原因)|薄弱环节|不足之处|不足(?:和|与|及)|的不足|短板弱项|不足$|主要问题|突出问题|存在问题|困难和问题|困难与问题|问题不足");
    private static final Cue NEXT_YEAR = Cue.of("20\\d\\d年.{0,24}(?:{plans}|重点)");
    private static final Cue AHEAD = Cue.of("{ahead}");
    private static final Cue TOLD = Cue.of("成效|举措|情况|做法|完成|总结|成绩|亮点|落实|推进|开展");
    private static final Pattern PLAN_START = Lexicon.pattern(
            "^\\s*(?:20\\d\\d年(?:度)?(?:工作|重点|重点工作)?(?:{plans}|设想|部署|考虑)|{ahead}|接下来|下一年|新的一年)[,,,我镇乡街]?.*");

    private static final Cue DONE = Cue.of("{this_year}");
    private static final Cue WILL = Cue.of("将|拟|计划|力争|争取|要(?!求)|确保|预计|继续|进一步");

    /** A new point of a list, which says nothing of the one before it. */
    private static final Pattern POINT = Pattern.compile(
            "\\s*(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[,,、:]|[((](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[))])");

    /** A text without full stops is cut, so that reading takes time in proportion to its length. */
    private static final int LONG = 500;

    private static final int LONGEST = 800;

    private Sentences() {}

    /** The sentences of the lines that are read; tables are left to {@link TableFigures}. */
    static List<Sentence> of(String text, List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        Section section = Section.RESULTS;
        boolean top = false;
        int heading = -1;
        int headingEnd = -1;
        int lineNumber = 0;
        for (Line told : lines) {
            int at = told.start();
            int end = told.end();
            String line = text.substring(at, end);
            lineNumber++;
            if (told.kind() == LineKind.BODY && !line.isBlank() && !TableRows.isRow(line)) {
                int titleEnd = titleEnd(line);
                String title = line.substring(0, titleEnd);
                boolean headed = HEADING.matcher(title).matches()
                        || line.length() < 26 && !endsSentence(line) && !line.contains("|");
                if (headed) {
                    boolean isTop = TOP.matcher(title).matches();
                    Section titled = told(title);
                    if (isTop || !HEADING.matcher(title).matches()) {
                        if (isTop || titled != Section.RESULTS) {
                            section = titled;
                            top = isTop || titled != Section.RESULTS;
                        }
                    } else if (titled != Section.RESULTS) {
                        section = titled;
                        top = false;
                    } else if (!top) {
                        section = Section.RESULTS;
                    }
                    heading = at;
                    headingEnd = at + titleEnd;
                }
                split(text, at, end, section, heading, headingEnd, lineNumber, sentences);
            }
        }
        return sentences;
    }

    private static int titleEnd(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '。' || c == '!' || i == 45) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean endsSentence(String line) {
        String stripped = line.strip();
        return !stripped.isEmpty() && "。;;!!,,::".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static Section told(String title) {
        boolean plans = AHEAD.matcher(title).find()
                || !TOLD.matcher(title).find()
                        && (PLANS.matcher(title).find()
                                || NEXT_YEAR.matcher(title).find());
        if (PROBLEMS.matcher(title).find()) {
            return Section.PROBLEMS;
        }
        return plans ? Section.PLANS : Section.RESULTS;
    }

    private static void split(
            String text, int from, int to, Section section, int heading, int headingEnd, int line, List<Sentence> out) {
        int start = from;
        boolean planned = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends = c == '。' || c == '!' || c == '?' || i == to - 1 || c == ';' && isPoint(text, i + 1, to);
            boolean tooLong = i - start >= LONGEST || i - start >= LONG && Passage.isStop(c);
            if (ends || tooLong) {
                planned = (planned && !isDone(text, start, i)) || isPlan(text, start, i + 1);
                Section told = planned ? Section.PLANS : section;
                out.add(new Sentence(start, i + 1, told, heading, headingEnd, line));
                start = i + 1;
            }
        }
    }

    /** Whether a sentence after one about the future tells of the report's own time again. */
    private static boolean isDone(String text, int from, int to) {
        String told = text.substring(from, to);
        return DONE.matcher(told).find() && !WILL.matcher(told).find();
    }

    private static boolean isPoint(String text, int from, int to) {
        return POINT.matcher(text).region(from, to).lookingAt();
    }

    private static boolean isPlan(String text, int start, int end) {
        return PLAN_START
                .matcher(text.substring(start, Math.min(end, start + 16)))
                .matches();
    }
}
