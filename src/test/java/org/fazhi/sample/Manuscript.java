package org.fazhi.sample;

/**
 * One finished report of the sample: its text with its facts, and what is true about it.
 *
 * @param name the file's name
 * @param status what has to become of it: {@code current}, {@code duplicate} or {@code superseded} (of another file), {@code doubtful}
 * @param of the file this one repeats or is replaced by, else empty
 */
record Manuscript(
        String name, Town town, int year, String yearBasis, String period, String status, String of, Page page) {}
