package org.fazhi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of real reports beside the project; a test that asks for it is skipped, visibly, when it is not there. */
public final class SharedFolder {
    private SharedFolder() {}

    /** @return the path of {@code name} in the shared folder */
    public static Path path(String name) {
        List<Path> places = Stream.of("..", "../..")
                .map(above -> Path.of(above, "shared", name))
                .filter(Files::exists)
                .toList();
        assumeTrue(!places.isEmpty(), "../shared/" + name + " is not there");
        return places.getFirst();
    }

    /** @return the lines of a tab-separated file of the shared folder, split, without its head */
    public static List<String[]> table(String name) {
        return lines(path(name)).skip(1).map(line -> line.split("\t", -1)).toList();
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
