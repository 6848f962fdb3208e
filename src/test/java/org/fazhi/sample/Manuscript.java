package org.fazhi.sample;

import org.jspecify.annotations.Nullable;

/**
 * One finished report of the sample: its text with its facts, and what is true about it.
 *
 * @param name the file's name
 * @param container the folder or archive it lies in
 * @param year null when nothing tells it
 * @param status what has to become of it: {@code current}, {@code duplicate} or {@code superseded}
 * @param of the file this one repeats or is replaced by, else empty
 */
record Manuscript(
        String name,
        String container,
        Format format,
        Town town,
        @Nullable Integer year,
        String yearBasis,
        String period,
        String status,
        String of,
        Page page) {

    boolean packed() {
        return container.endsWith(".zip");
    }

    Manuscript in(String otherContainer) {
        return new Manuscript(name, otherContainer, format, town, year, yearBasis, period, status, of, page);
    }
}
