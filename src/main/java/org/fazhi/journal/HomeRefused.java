package org.fazhi.journal;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a home cannot be written: another process holds it, or its folder does not allow it. */
public final class HomeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final transient @Nullable Running holder;

    private HomeRefused(Home home, String why, @Nullable Running holder, @Nullable Throwable cause) {
        super("%s %s".formatted(home.folder(), why), cause);
        this.folder = home.folder();
        this.holder = holder;
    }

    static HomeRefused held(Home home, @Nullable Running holder) {
        String who = holder == null
                ? "another process"
                : "process %d%s".formatted(holder.process(), holder.address() == null ? "" : " at " + holder.address());
        return new HomeRefused(home, "is in use by " + who, holder, null);
    }

    static HomeRefused notWritable(Home home, Throwable cause) {
        return new HomeRefused(home, "cannot be written: " + cause.getMessage(), null, cause);
    }

    public Path folder() {
        return folder;
    }

    /** @return the process that holds the home, as far as it has said so; with a cause the folder itself refused */
    public Optional<Running> holder() {
        return Optional.ofNullable(holder);
    }
}
