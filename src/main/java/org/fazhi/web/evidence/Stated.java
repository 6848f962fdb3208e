package org.fazhi.web.evidence;

import org.fazhi.figure.Wording;
import org.fazhi.indicator.Language;
import org.fazhi.query.Statement;

/** A figure as its report states it, in the reader's language. */
public final class Stated {
    private Stated() {}

    public static String words(Statement statement, Wording wording) {
        String unit = wording.unit(statement.unit());
        String gap = wording.language() == Language.ZH || unit.isEmpty() || unit.equals("%") ? "" : " ";
        return wording.value(statement.value(), statement.qualifier()) + gap + unit;
    }
}
