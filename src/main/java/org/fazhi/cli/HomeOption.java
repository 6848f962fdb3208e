package org.fazhi.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.fazhi.journal.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which installation a command and those below it are about: the folder named, else FAZHI_HOME, else data/home beside the launcher. */
final class HomeOption {
    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "fazhi.home")
    private @Nullable Path named;

    Home home() {
        return new Home(folder());
    }

    Path folder() {
        if (named != null) {
            return named.toAbsolutePath().normalize();
        }
        String fromEnvironment = Objects.requireNonNullElse(System.getenv("FAZHI_HOME"), "");
        return fromEnvironment.isBlank()
                ? Path.of(System.getProperty("fazhi.root", "."), "data", "home")
                        .toAbsolutePath()
                        .normalize()
                : Path.of(fromEnvironment).toAbsolutePath().normalize();
    }
}
