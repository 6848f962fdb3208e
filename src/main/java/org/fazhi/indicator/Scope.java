package org.fazhi.indicator;

/** Whose figure it is: the whole township's (said or not said), explicitly the township body's own, or explicitly the villages'. */
public enum Scope implements Coded {
    WHOLE,
    TOWNSHIP,
    VILLAGE
}
