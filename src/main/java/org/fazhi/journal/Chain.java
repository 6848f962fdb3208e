package org.fazhi.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows the lines of a journal, passes on the acts that are sound and names what is not. */
final class Chain {
    private final String file;
    private final Consumer<Entry> acts;
    private final List<Damage> damages = new ArrayList<>();
    private String hash = LineCodec.START;
    private long sequence;
    private long lines;
    private long end;
    private byte @Nullable [] torn;

    Chain(String file, Consumer<Entry> acts) {
        this.file = file;
        this.acts = acts;
    }

    void follow(Line line) {
        lines++;
        switch (line) {
            case Line.Sound sound -> {
                if (!sound.previous().equals(hash) || sound.entry().sequence() <= sequence) {
                    name(Damage.Kind.LINES_MISSING);
                }
                sequence = Math.max(sequence, sound.entry().sequence());
                acts.accept(sound.entry());
            }
            case Line.Broken broken -> {
                sequence++;
                name(broken.kind());
            }
            case Line.Torn cut -> {
                torn = cut.bytes();
                name(Damage.Kind.LINE_TORN);
                return;
            }
        }
        hash = line.hash();
        end = line.end();
    }

    private void name(Damage.Kind kind) {
        damages.add(new Damage("%s:%d".formatted(file, lines), kind));
    }

    List<Damage> damages() {
        return List.copyOf(damages);
    }

    /** @return the hash the next line names as its previous one */
    String hash() {
        return hash;
    }

    long sequence() {
        return sequence;
    }

    /** @return where the last whole line ends */
    long end() {
        return end;
    }

    byte @Nullable [] torn() {
        return torn;
    }
}
