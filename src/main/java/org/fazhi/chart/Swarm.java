package org.fazhi.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Places dots along a line, each moved up or down only as far as it must not to cover another. */
final class Swarm {
    /** @param x pixels along the line, {@code y} pixels off it, filled in when placed */
    record Dot(Mark mark, boolean named, double x, double y) {}

    private Swarm() {}

    /**
     * @param dots with their places along the line
     * @param most how far off the line a dot may be; where there is no room left dots cover each other
     */
    static List<Dot> place(List<Dot> dots, double radius, double most) {
        List<Dot> placed = new ArrayList<>();
        double apart = 2 * radius + 1;
        int open = 0;
        for (Dot dot : dots.stream().sorted(Comparator.comparingDouble(Dot::x)).toList()) {
            while (open < placed.size() && dot.x() - placed.get(open).x() >= apart) {
                open++;
            }
            List<Dot> near = placed.subList(open, placed.size());
            placed.add(new Dot(dot.mark(), dot.named(), dot.x(), free(dot, near, apart, most)));
        }
        return placed;
    }

    /** The free place nearest to the line: on it, or touching one of the dots near by. */
    private static double free(Dot dot, List<Dot> near, double apart, double most) {
        Stream<Double> touching = near.stream()
                .filter(other -> dot.x() - other.x() < apart)
                .flatMap(other -> {
                    double dx = dot.x() - other.x();
                    double dy = Math.sqrt(apart * apart - dx * dx);
                    return Stream.of(other.y() + dy, other.y() - dy);
                });
        return Stream.concat(Stream.of(0.0), touching)
                .filter(y -> Math.abs(y) <= most)
                .sorted(Comparator.comparingDouble(Math::abs))
                .filter(y ->
                        near.stream().allMatch(other -> Math.hypot(dot.x() - other.x(), y - other.y()) >= apart - 0.01))
                .findFirst()
                .orElse(0.0);
    }
}
