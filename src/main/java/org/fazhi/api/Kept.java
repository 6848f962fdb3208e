package org.fazhi.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files made lately, by their tag; the oldest go when they are too large together. */
final class Kept {
    private final long mostBytes;
    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Kept(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<byte[]> find(String tag) {
        return Optional.ofNullable(files.get(tag));
    }

    synchronized void keep(String tag, byte[] file) {
        byte @Nullable [] before = files.put(tag, file);
        bytes += file.length - (before == null ? 0 : before.length);
        var oldest = files.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
