package org.fazhi.ingest;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param perSecond files a second so far
 * @param left time the rest will take at that rate
 */
public record Progress(int done, int total, String name, double perSecond, Duration left) {

    static Progress of(int done, int total, String name, Duration spent) {
        double seconds = Math.max(spent.toNanos() / 1e9, 1e-9);
        double perSecond = done / seconds;
        return new Progress(
                done, total, name, perSecond, Duration.ofMillis(Math.round(1000 * (total - done) / perSecond)));
    }
}
