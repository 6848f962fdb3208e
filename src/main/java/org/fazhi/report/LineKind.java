package org.fazhi.report;

/** What a line of a report's page is for; figures are read from titles and body only. */
public enum LineKind {
    /** names report, township and year */
    TITLE,
    /** breadcrumb, index number, dates, publisher: what the page says about the report */
    HEADER,
    /** what the township says */
    BODY,
    /** the issuing office and the date under the text */
    SIGNATURE,
    /** navigation, notices, related news, copyright */
    FURNITURE;

    /** @return whether figures are read from such a line */
    public boolean read() {
        return this == TITLE || this == BODY;
    }
}
