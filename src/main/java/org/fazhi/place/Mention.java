package org.fazhi.place;

import java.util.List;

/**
 * A stretch of a text that names divisions.
 *
 * @param divisions all that bear the name
 * @param full whether it is the whole name, such as 江门市 and not 江门
 */
record Mention(int start, int end, List<Division> divisions, boolean full) {

    boolean township() {
        return divisions.getFirst().level() == Level.TOWNSHIP;
    }

    int length() {
        return end - start;
    }
}
