package org.fazhi.ingest;

import java.util.List;
import org.fazhi.store.ObservationRow;
import org.fazhi.store.PopulationRow;

/** What a table file turned out to hold. */
sealed interface LoadedTable {

    record Observations(List<ObservationRow> rows) implements LoadedTable {}

    record Population(List<PopulationRow> rows) implements LoadedTable {}

    /** A table with a row that cannot be taken; then none is. */
    record Bad(List<Outcome.BadRow> rows) implements LoadedTable {}

    /** No table at all. */
    record None(String reason, String detail) implements LoadedTable {}
}
