package org.fazhi.chart;

import java.util.List;

/**
 * Every township as a dot along one axis.
 *
 * @param named dots drawn strongly with their tick as a name; not repeated in the crowd
 * @param median drawn as a line across with its label; a gap draws none
 */
public record Beeswarm(Caption caption, List<Mark> crowd, List<Mark> named, Mark median, boolean fromZero)
        implements Chart {
    public Beeswarm {
        crowd = List.copyOf(crowd);
        named = List.copyOf(named);
    }
}
