package org.fazhi.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of an archived original beside its bytes. */
public record Sidecar(String hash, String name, @Nullable String sourceAddress, Instant at, String by, long bytes) {}
