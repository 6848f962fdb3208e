package org.fazhi.place;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.indicator.Identity;
import org.fazhi.report.ReportText;

/** Reads from a report's own words which township it is of and which year it covers; may be used by many threads. */
public final class IdentityReader {
    private final PlaceReader places;

    /** Prepares the search for every name in {@code divisions}; takes part of a second, so keep the reader. */
    public IdentityReader(Divisions divisions) {
        this.places = new PlaceReader(divisions);
    }

    public Identity read(ReportText report) {
        Page page = new Page(report);
        PlaceReader.Found place = places.read(page);
        YearReader.Found year = YearReader.read(page);
        return new Identity(
                place.place(),
                place.basis(),
                place.confidence(),
                place.candidates(),
                year.year(),
                year.basis(),
                year.candidates());
    }

    /** @return the last day covered, when title or opening say that the report on {@code year} ends before December */
    public static Optional<LocalDate> periodEnd(ReportText report, int year) {
        return Dates.periodEnd(report, year);
    }

    /** @return the date under the text, else the page's date of writing, else of publishing */
    public static Optional<LocalDate> statedDate(ReportText report) {
        Dates dates = Dates.of(new Page(report));
        return dates.signed().or(dates::published);
    }
}
