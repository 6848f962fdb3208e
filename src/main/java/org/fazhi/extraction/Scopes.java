package org.fazhi.extraction;

import java.util.regex.Pattern;
import org.fazhi.indicator.Scope;

/** Tells whether a figure is the township body's own, the villages' or the whole township's. */
final class Scopes {
    private static final Cue WORDS = Cue.of(
            "(?<whole>企业|行业|商圈|专业性|{whole_town}|镇村两级|镇、村(?:\\(社区\\)|居)?两级|镇村|两级|各级|镇、村|乡、村|乡村两级|街道社区两级|全辖区|辖区内各|镇域|三级|街居)"
                    + "|(?<village>村级|村一级|社区一级|嘎查一级|各村(?:\\(社区\\)|\\(居\\)|居|社区)?|村(?:\\(社区\\)|\\(居\\)|居|社|社区)?(?:人民)?调(?:解)?委(?:员)?会|村(?:\\(社区\\)|\\(居\\)|居)(?:两级)?(?!法律顾问|干部|律师|民)|社区(?:人民)?调(?:解)?委(?:员)?会|村社区|社区\\(村\\)|行政村|嘎查(?:村)?(?:人民)?调(?:解)?委|村民委员会|社区级|村综治|各社区|居委会|各行政村)"
                    + "|(?<town>{town_level}|(?<![我全各本])镇(?:人民)?调(?:解)?委(?:员)?会|乡(?:人民)?调(?:解)?委(?:员)?会|街道(?:人民)?调(?:解)?委(?:员)?会|镇(?:社会治安)?综治中心|(?:街道|乡|镇)?(?:社会治安)?综合治理中心|(?:街道|乡|镇)(?:社会)?(?:治安)?综治(?:中心|办)|(?:镇|乡|街道)?(?:社会)?(?:矛盾|治理)[^,。]{0,8}中心|矛调中心|(?:镇|乡|街道)[^,。;、]{0,8}调(?:处|解)(?:服务)?中心|(?:镇|乡|街道)本级|非诉讼服务中心|调处化解中心|调处中心|镇级总台|综治中心|(?:镇|乡|街道)平安(?:法治)?办|(?:镇|乡|街道)司法所(?=[^,。]{0,12}(?:调|受理|化解))|乡镇级|镇一级|(?:镇|乡|街道)(?:人民)?(?:接访大厅|信访接待室|信访办|多元(?:化解|解纷)中心))");
    private static final Pattern BESIDE = Lexicon.pattern("(?:{with}|发挥)$");
    /** 其中镇级1个、村级8个: bodies that are counted, which says nothing of the figures behind. */
    private static final Pattern COUNTED = Pattern.compile("级?(?:调委会|调解组织|调解室)?\\d+(?:个|名|人|支|家)");

    /** 指导19个社区(村)建立: where something was done, not who did what follows. */
    private static final Pattern NUMBERED = Pattern.compile("\\d个$");

    private static final Pattern FRESH = Pattern.compile(
            "^(?:.{0,8}(?:全年|年内|今年|总数)|全|今|20|一年|年内|本|我|镇|乡|街道|各|组织|开展|深入|坚持|充分|大力|加强|一是|二是|三是|四是|\\(|推进|完善|同时|此外|另外|累计|共|截至|所涉|涉|健全|落实)");
    /** How much of a part of a sentence shows that it begins anew. */
    private static final int OPENING = 13;

    private static final Cue MIXED = Cue.of("村级|各村|村\\(|村居|社区调|村调|全镇|全乡|两级");
    private static final Cue VILLAGE_TEXTS = Cue.of(
            "村级|社区级|村居级|村社级|村合同|村社合同|村(?:居|\\(社区\\)|\\(居\\)|社区|社|集体|民小组)[^,。;]{0,16}(?:合同|协议|规约|事项|文件|决策)|为(?:各)?村|(?:为|替|帮助)[^,。]{0,4}村|村集体|各(?:社区|村)[^,。;]{0,6}(?:提请|送审|报送|提交)");
    private static final Cue TOWN_TEXTS = Cue.of("{town_level}|(?:镇|乡|街道)本级");

    private static final Pattern TOWNSHIP_SAID = Lexicon.pattern("(?s).*{town_level}(?!以上|领导|河长|班子)[^,。]{0,12}");
    private static final Pattern VILLAGE_SAID = Pattern.compile("(?s).*村级(?!班子|组织|法律明白人|干部)[^,。]{0,12}");

    private Scopes() {}

    static Scope of(Passage passage, Spot spot, Naming naming) {
        if (naming.is(Role.REVIEW)) {
            return reviewed(passage, spot);
        }
        if (!naming.is(Role.BY_LEVEL)) {
            String own = passage.text().substring(spot.from(), spot.amount().start());
            return TOWNSHIP_SAID.matcher(own).matches()
                    ? Scope.TOWNSHIP
                    : VILLAGE_SAID.matcher(own).matches() ? Scope.VILLAGE : Scope.WHOLE;
        }
        String text = passage.text();
        Scope behind = last(text.substring(spot.amount().end(), spot.until()));
        String lead = text.substring(spot.sentence().start(), spot.amount().start());
        int over = lead.lastIndexOf(';');
        boolean fresh = over > 0
                && FRESH.matcher(lead.substring(over + 1, Math.min(lead.length(), over + OPENING)))
                        .find();
        Scope before = last(fresh || over > 0 && lead.substring(0, over).contains("其中") ? lead.substring(over) : lead);
        if (behind != null && spot.from() == spot.amount().start()) {
            return behind;
        }
        if (before == null && behind != null && spot.until() - spot.amount().end() < 30) {
            return behind;
        }
        return before != null ? before : fresh ? Scope.WHOLE : carried(passage, spot);
    }

    /** The scope of the sentence before, where this one only goes on with it. */
    private static Scope carried(Passage passage, Spot spot) {
        Sentence sentence = spot.sentence();
        String text = passage.text();
        if (FRESH.matcher(text.substring(sentence.start(), Math.min(sentence.end(), sentence.start() + 8)))
                .find()) {
            return Scope.WHOLE;
        }
        int paragraph = passage.paragraphStart(sentence);
        Scope earlier = paragraph < sentence.start() ? last(text.substring(paragraph, sentence.start())) : null;
        boolean mixed = paragraph < sentence.start()
                && MIXED.matcher(text.substring(paragraph, sentence.start())).find();
        return earlier == Scope.TOWNSHIP && !mixed ? Scope.TOWNSHIP : Scope.WHOLE;
    }

    private static Scope reviewed(Passage passage, Spot spot) {
        int open = passage.text().lastIndexOf('(', spot.amount().start());
        if (open > spot.sentence().start() && passage.inBracket(spot.amount().start(), open)) {
            String whole = passage.text().substring(Math.max(spot.sentence().start(), open - 12), open);
            if (TOWN_TEXTS.matcher(whole).find()) {
                return Scope.TOWNSHIP;
            }
            if (whole.contains("村级")) {
                return Scope.VILLAGE;
            }
        }
        String own = passage.text().substring(spot.from(), spot.until());
        String clause = passage.text().substring(spot.clause(), spot.until());
        if (VILLAGE_TEXTS.matcher(clause).find()
                        && spot.from() == spot.clause()
                        && !clause.contains("镇村")
                        && !clause.contains("镇、村")
                || VILLAGE_TEXTS.matcher(own).find() && !own.contains("镇村") && !own.contains("镇、村")) {
            return Scope.VILLAGE;
        }
        return TOWN_TEXTS.matcher(own).find() ? Scope.TOWNSHIP : Scope.WHOLE;
    }

    @org.jspecify.annotations.Nullable
    private static Scope last(String text) {
        Cue.Search matcher = WORDS.matcher(text);
        Scope scope = null;
        while (matcher.find()) {
            if (BESIDE.matcher(text.substring(Math.max(0, matcher.start() - 2), matcher.start()))
                            .find()
                    || !matcher.group().contains("调")
                            && NUMBERED.matcher(text.substring(Math.max(0, matcher.start() - 5), matcher.start()))
                                    .find()
                    || COUNTED.matcher(text.substring(matcher.end())).lookingAt()) {
                continue;
            }
            if (matcher.group("whole") != null) {
                scope = Scope.WHOLE;
            } else if (matcher.group("village") != null) {
                scope = Scope.VILLAGE;
            } else {
                scope = Scope.TOWNSHIP;
            }
        }
        return scope;
    }
}
