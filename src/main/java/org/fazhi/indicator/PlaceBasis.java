package org.fazhi.indicator;

/** Which part of a report tells its township. */
public enum PlaceBasis implements Coded {
    TITLE,
    PUBLISHER,
    SIGNATURE,
    BODY,
    INDEX,
    UNKNOWN
}
