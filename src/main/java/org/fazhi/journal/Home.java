package org.fazhi.journal;

import java.nio.file.Path;

/** The folder of one installation: what its files are called. */
public record Home(Path folder) {
    public Path archive() {
        return folder.resolve("archive");
    }

    public Path journal() {
        return folder.resolve("journal.jsonl");
    }

    public Path store() {
        return folder.resolve("store");
    }

    public Path running() {
        return folder.resolve("running.json");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
