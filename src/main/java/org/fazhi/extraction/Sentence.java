package org.fazhi.extraction;

/**
 * A sentence of a report's body.
 *
 * @param start first position in the clean text
 * @param end position after its closing mark
 * @param section what the part of the report is about
 * @param heading start of the heading line it stands under, -1 when none
 * @param headingEnd end of that heading
 * @param line number of its line, so that a sentence knows whether the one before it is in the same paragraph
 */
record Sentence(int start, int end, Section section, int heading, int headingEnd, int line) {
    /** What a part of a report tells. */
    enum Section {
        RESULTS,
        PROBLEMS,
        PLANS
    }
}
