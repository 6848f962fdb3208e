package org.fazhi.sample;

/** What is wrong or hard about a report beyond its wording. */
enum Trouble {
    /** Two different figures for one thing. */
    RIVAL,
    /** Parts larger than their total. */
    FAILING_SUM,
    /** A rate its own counts do not give. */
    FAILING_RATE,
    /** The year is lost from the text, only the page's date is left. */
    NO_YEAR,
    /** No year and no date anywhere. */
    UNDATED,
    /** Written in December about eleven months. */
    PARTIAL,
    /** A page in traditional characters with readings in brackets. */
    TRADITIONAL,
    /** A page in clean traditional characters. */
    BIG5,
    /** Some figures stand in a table. */
    TABLE,
    /** Lines broken at a fixed width. */
    WRAPPED,
    /** Full stops lost, so that sentences run together. */
    FUSED,
    /** A title that names neither year nor place. */
    BARE_TITLE,
    /** A first version that a later report corrects. */
    CORRECTED,
    /** Copied by another site and as another format. */
    MIRRORED
}
