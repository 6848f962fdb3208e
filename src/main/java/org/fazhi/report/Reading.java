package org.fazhi.report;

/** What became of one file: its text, or the reason why it has none. */
public sealed interface Reading permits ReportText, Unreadable {
    /** @return the file's name without folders */
    String name();
}
