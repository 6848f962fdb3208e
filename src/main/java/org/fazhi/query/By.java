package org.fazhi.query;

import org.fazhi.indicator.Coded;

/** What a line, bar or row of an answer stands for. */
public enum By implements Coded {
    TOWNSHIP,
    COUNTY,
    CITY
}
