package org.fazhi.chart;

import java.util.List;
import org.fazhi.indicator.CellState;

/**
 * What is known of each row and column, told apart by sign as well as by shade.
 *
 * @param states the words for the states that occur, in the order of the legend
 */
public record HeatMap(
        Caption caption, List<String> columns, List<String> rows, List<Cell> cells, List<StateWord> states)
        implements Chart {
    public HeatMap {
        columns = Distinct.ticks(columns);
        rows = Distinct.ticks(rows);
        cells = List.copyOf(cells);
        states = List.copyOf(states);
    }

    /** One field; its text may be empty. */
    public record Cell(String column, String row, CellState state, String text, String hint, String key) {}

    public record StateWord(CellState state, String word) {}
}
