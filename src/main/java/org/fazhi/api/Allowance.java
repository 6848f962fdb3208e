package org.fazhi.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many drawings one address may still ask for: a bucket that fills by one each {@code every}, up to
 * {@code most}. Addresses not seen for long are forgotten.
 */
final class Allowance {
    private static final int ADDRESSES = 10_000;

    private final int most;
    private final Duration every;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Bucket(double left, Instant at) {}

    Allowance(int most, Duration every, InstantSource clock) {
        this.most = most;
        this.every = every;
        this.clock = clock;
    }

    /** Takes one. @return whether there was one left */
    synchronized boolean take(String address) {
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(address, new Bucket(most, now));
        double filled = Duration.between(before.at(), now).toNanos() / (double) every.toNanos();
        double left = Math.min(most, before.left() + Math.max(0, filled));
        buckets.put(address, new Bucket(left < 1 ? left : left - 1, now));
        return left >= 1;
    }
}
