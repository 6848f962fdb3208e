package org.fazhi.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers without a measure word behind the word for a count: 参考人数64, 发布信息数量:304. */
final class BareNumbers {
    private static final Pattern TOLD = Pattern.compile(
            "(?s).*[\\u4e00-\\u9fff](?<word>数量|总数|总量|件数|起数|宗数|条数|次数|场数|场次|份数|册数|篇数|户数|家数|人数|人次|批次|[理结成功解处决办审查考布送现展]数)(?:\\([^()]{1,6}\\))?(?:为|是|有|达到|达|共计|合计|共|:| |约|近|超)*$");
    private static final Map<String, String> UNITS = new LinkedHashMap<>();
    private static final int LEAD = 24;

    static {
        UNITS.put("场次", "场次");
        UNITS.put("人次", "人次");
        UNITS.put("批次", "批次");
        UNITS.put("件", "件");
        UNITS.put("起", "起");
        UNITS.put("宗", "宗");
        UNITS.put("条", "条");
        UNITS.put("次", "次");
        UNITS.put("场", "场");
        UNITS.put("份", "份");
        UNITS.put("册", "册");
        UNITS.put("篇", "篇");
        UNITS.put("户", "户");
        UNITS.put("家", "家");
        UNITS.put("人", "人");
    }

    private BareNumbers() {}

    /** Whether the words before {@code from} say that a count follows. */
    static boolean isCount(String text, int from) {
        return told(text, from).matches();
    }

    /** The measure word inside the word for the count, empty when it holds none. */
    static String unit(String text, int from) {
        Matcher told = told(text, from);
        if (!told.matches()) {
            return "";
        }
        String word = told.group("word");
        return UNITS.entrySet().stream()
                .filter(unit -> word.startsWith(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Matcher told(String text, int from) {
        int start = Math.max(0, from - LEAD);
        for (int i = from - 1; i >= start; i--) {
            if ("。;,\n".indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
                break;
            }
        }
        return TOLD.matcher(text.substring(start, from));
    }
}
