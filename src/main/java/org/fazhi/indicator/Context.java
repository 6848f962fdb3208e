package org.fazhi.indicator;

/**
 * The size of the township as its report states it; background to its figures, never mixed with a population table.
 *
 * @param quantity as written; 人 for people, else a measure of area
 */
public record Context(Kind kind, Quantity quantity, Evidence evidence) {

    /** What is stated. */
    public enum Kind implements Coded {
        AREA,
        /** People, without a word on whether they are registered or resident. */
        POPULATION,
        /** 户籍人口 */
        REGISTERED,
        /** 常住人口 */
        RESIDENT
    }
}
