package org.fazhi.indicator;

/** Measure words that count the same thing: 件, 宗 and 起 are one class, 人 and 人次 are two. */
public enum UnitClass implements Coded {
    CASE,
    EVENT,
    PERSON,
    PERSON_TIME,
    PLACE,
    PLACE_VISIT,
    COPY,
    PERCENT,
    YUAN,
    OTHER;

    /**
     * The class of a measure word. A document counted in 份 is a case counted in 件. For a zero without a
     * measure word, ask for the class of the indicator's usual unit.
     */
    public static UnitClass of(String unit) {
        return switch (unit) {
            case "件",
                    "宗",
                    "起",
                    "例",
                    "条",
                    "份",
                    "项",
                    "批",
                    "件次",
                    "个",
                    "案",
                    "篇",
                    "则",
                    "桩",
                    "处",
                    "信",
                    "封",
                    "部",
                    "单",
                    "份次",
                    "笔" -> CASE;
            case "次", "场", "场次", "期", "回", "轮", "堂", "节", "班", "届", "讲", "班次", "课时" -> EVENT;
            case "人", "名", "位", "本", "员" -> PERSON;
            case "人次", "人(次)" -> PERSON_TIME;
            case "家", "户", "所" -> PLACE;
            case "家次", "户次", "处次", "店次" -> PLACE_VISIT;
            case "册", "张", "页" -> COPY;
            case "%" -> PERCENT;
            case "元", "万元", "亿元" -> YUAN;
            default -> OTHER;
        };
    }
}
