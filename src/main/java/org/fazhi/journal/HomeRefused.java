package org.fazhi.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a home cannot be written: another process holds it, or its folder does not allow it. */
public final class HomeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Running holder;

    private HomeRefused(String message, @Nullable Running holder, @Nullable Throwable cause) {
        super(message, cause);
        this.holder = holder;
    }

    static HomeRefused held(Home home, @Nullable Running holder) {
        String who = holder == null
                ? "another process"
                : "process %d%s".formatted(holder.process(), holder.address() == null ? "" : " at " + holder.address());
        return new HomeRefused("%s is in use by %s".formatted(home.folder(), who), holder, null);
    }

    static HomeRefused notWritable(Home home, Throwable cause) {
        return new HomeRefused("%s cannot be written: %s".formatted(home.folder(), cause.getMessage()), null, cause);
    }

    /** @return the process that holds the home; nothing when the folder itself refuses */
    public Optional<Running> holder() {
        return Optional.ofNullable(holder);
    }
}
