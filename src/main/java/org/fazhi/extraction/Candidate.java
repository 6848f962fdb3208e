package org.fazhi.extraction;

/**
 * A phrase found around a number.
 *
 * @param score how specific and how near it is; the highest names the number
 * @param start first position of the words the evidence needs
 * @param end position after the last of them or of the number
 */
record Candidate(Phrase phrase, double score, int start, int end) {
    String indicator() {
        return phrase.indicator();
    }
}
