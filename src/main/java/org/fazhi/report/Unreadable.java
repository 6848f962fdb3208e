package org.fazhi.report;

import org.fazhi.indicator.Coded;

/**
 * A file no text could be taken from.
 *
 * @param detail what was seen, for the clerk who has to mend it; empty when the reason says all
 */
public record Unreadable(String name, Reason reason, String detail) implements Reading {

    /** Why a file cannot be read; {@code unreadable.CODE} is its message. */
    public enum Reason implements Coded {
        EMPTY,
        BINARY,
        NO_TEXT,
        NO_REPORT,
        TEMPLATE,
        SCANNED,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        ENCRYPTED,
        DAMAGED
    }
}
