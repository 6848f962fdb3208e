package org.fazhi.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.fazhi.query.CellList;
import org.fazhi.query.KnownCell;
import org.fazhi.query.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A cell and the sentence that states it.
 *
 * @param evidence the statement shown, with the words around it
 */
record StatedCell(@JsonUnwrapped KnownCell cell, @Nullable Statement evidence) {
    static StatedCell of(CellList.Row row) {
        return new StatedCell(row.cell(), row.statement());
    }
}
