package org.fazhi.extraction;

import org.fazhi.indicator.Coded;

/** Why a number became no figure. */
public enum Reason implements Coded {
    DATE,
    ORDINAL,
    DOCUMENT_NUMBER,
    NAME,
    RANGE,
    FUSED,
    NO_UNIT,
    NO_VALUE,
    NO_INDICATOR,
    UNCERTAIN,
    PLAN,
    PROBLEM_SECTION,
    NORM,
    CHANGE,
    OTHER_YEAR,
    OTHER_LEVEL,
    OTHER_BODY,
    SEVERAL_TOWNS,
    STORY,
    REPEATED,
    COMPARED,
    CONTEXT,
    WORD,
    OTHER_UNIT,
    OUTSIDE,
    OTHER_TOWN
}
