package org.fazhi.ingest;

/** The steps from a file's bytes to the facts of a report: text, place and year, figures, checks. */
public interface Steps {

    /** @return changes whenever the same bytes may give other facts */
    String version();

    /** Reads one file; may be called by several threads at once. */
    Read read(String name, byte[] bytes);
}
