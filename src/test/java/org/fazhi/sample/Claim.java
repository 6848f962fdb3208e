package org.fazhi.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a marked stretch of a phrase says it states: {@code acc@village}, {@code inf/通知公告}, {@code rec=0}.
 *
 * @param code short name of the indicator
 * @param rest whether the part takes all that other parts left, so that the parts are complete
 * @param told whether it is new, only repeats a figure stated before ({@code ~acc}) or contradicts it ({@code ^acc})
 */
record Claim(String code, String scope, String facet, boolean rest, Zero zero, Told told) {
    enum Zero {
        NONE,
        PLAIN,
        QUALIFIED
    }

    enum Told {
        NEW,
        AGAIN,
        RIVAL
    }

    private static final Pattern FORM = Pattern.compile("([~^]?)([a-z]+)(?:@([a-z]+))?(?:/([^=?!]+))?(!?)(=0|\\?0)?");

    static Claim of(String mark) {
        Matcher form = FORM.matcher(mark);
        if (!form.matches()) {
            throw new IllegalArgumentException("no claim: " + mark);
        }
        String zero = form.group(6);
        return new Claim(
                form.group(2),
                form.group(3) == null ? "whole" : form.group(3),
                form.group(4) == null ? "" : form.group(4),
                !form.group(5).isEmpty(),
                zero == null ? Zero.NONE : zero.startsWith("=") ? Zero.PLAIN : Zero.QUALIFIED,
                told(form.group(1)));
    }

    private static Told told(String mark) {
        return mark.isEmpty() ? Told.NEW : mark.equals("~") ? Told.AGAIN : Told.RIVAL;
    }

    boolean isNew() {
        return told == Told.NEW;
    }
}
