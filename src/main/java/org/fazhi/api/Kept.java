package org.fazhi.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers made lately, by what was asked; the oldest go when they are too large together. */
final class Kept {
    private final long mostBytes;
    private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** @param disposition how a browser should take the file */
    record Answer(String tag, String disposition, byte[] file) {}

    Kept(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Answer> find(String asked) {
        return Optional.ofNullable(answers.get(asked));
    }

    synchronized void keep(String asked, Answer answer) {
        @Nullable Answer before = answers.put(asked, answer);
        bytes += answer.file().length - (before == null ? 0 : before.file().length);
        var oldest = answers.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().getValue().file().length;
            oldest.remove();
        }
    }
}
