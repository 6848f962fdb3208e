package org.fazhi.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process that holds a home, as it says of itself in running.json.
 *
 * @param process its id
 * @param address where it answers over HTTP, null for a command
 * @param secret what a command on the same machine proves with that it may read the home
 */
public record Running(
        long process, @Nullable String address, @Nullable String secret) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @return the living process that holds {@code home}, as far as it has said so */
    public static Optional<Running> find(Home home) {
        Path file = home.running();
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Running.class))
                            .filter(Running::alive)
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Home home) throws IOException {
        OwnerOnly.write(home.running(), JSON.writeValueAsBytes(this));
    }

    private boolean alive() {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
