package org.fazhi.store;

/** Whether a store may be used as it is. */
public enum Freshness {
    CURRENT,
    /** Read by other rules: still right to look at while a new one is built. */
    OTHER_RULES,
    /** Missing, damaged or of another schema: nothing can be asked before a rebuild. */
    UNUSABLE
}
