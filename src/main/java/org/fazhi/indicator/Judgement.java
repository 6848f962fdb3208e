package org.fazhi.indicator;

/** Whether more of an indicator is better, worse or neither; only judged indicators may be coloured good or bad. */
public enum Judgement implements Coded {
    NONE,
    HIGHER,
    LOWER
}
