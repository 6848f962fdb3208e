package org.fazhi.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that name a number written before them: 8次——党委中心组集体学法; 97件,是全年受理的数. */
final class NumberFirst {
    /** What stands before such a number: the end of a sentence or item, the mark of a list, perhaps its fellow (3期、168人次——). */
    private static final Pattern OPENS = Pattern.compile(
            "(?:^|[。;!?\\n])[^\\u4e00-\\u9fff\\d,。;]{0,4}(?:\\d{1,2}[.、)] ?)?(?:\\d[\\d.,万余多]*[\\u4e00-\\u9fff]{1,3}[、和])?$");

    private static final Pattern DASH =
            Pattern.compile("(?:[、和]\\d[\\d.,万余多]*[\\u4e00-\\u9fff]{1,3})?\\s*(?:[—–-]{1,3}>?|→|=)\\s*(?:这是|是)?");
    private static final Pattern IS = Pattern.compile(",这?(?:都|全)?是(?=[^,。;]{2})");
    private static final Pattern IS_THE_NUMBER =
            Pattern.compile("这?是(?=[^,。;]{2,40}?的(?:数(?:量|目|字)?|总数|量|总量)(?:[。;,!]|$))");
    private static final Pattern SPACE = Pattern.compile(" +(?=[^\\d。;,\\n|]{3,30}(?:\\n|$))");
    private static final int LEAD = 20;

    private NumberFirst() {}

    /** Start of the words that name the number, -1 when they stand before it as usual. */
    static int words(String text, Amount amount) {
        int from = Math.max(0, amount.start() - LEAD);
        String lead = (from > 0 ? "一" : "") + text.substring(from, amount.start());
        if (!OPENS.matcher(lead).find()) {
            return -1;
        }
        boolean ownLine = from == 0 && lead.indexOf('。') < 0 || lead.indexOf('\n') >= 0;
        for (Pattern mark :
                ownLine ? new Pattern[] {DASH, IS, IS_THE_NUMBER, SPACE} : new Pattern[] {DASH, IS, IS_THE_NUMBER}) {
            Matcher told = mark.matcher(text);
            if (told.region(amount.end(), text.length()).lookingAt()) {
                return told.end();
            }
        }
        return -1;
    }
}
