package org.fazhi.journal;

/**
 * Something in archive or journal that is not as it was written.
 *
 * @param where the file, with the line where it has lines
 * @param what what is wrong with it
 */
public record Damage(String where, Kind what) {

    /** What can be wrong. */
    public enum Kind {
        LINE_TORN,
        LINE_EDITED,
        LINE_UNREADABLE,
        LINE_OF_UNKNOWN_KIND,
        LINES_MISSING,
        ORIGINAL_MISSING,
        ORIGINAL_CHANGED,
        TEXT_MISSING,
        TEXT_CHANGED,
        SIDECAR_MISSING,
        EVIDENCE_NOT_IN_TEXT,
        STORE_UNREADABLE
    }
}
