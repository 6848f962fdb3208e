package org.fazhi.chart;

/** Whether a mark is coloured as good or bad, as only marks of judged indicators may be. */
public enum Tone {
    NEUTRAL,
    GOOD,
    BAD
}
