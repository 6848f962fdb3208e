package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what is committed to be of use on any machine. */
class CommittedTextTest {
    private static final Pattern OWN_MACHINE = Pattern.compile("(?<![\\w.$}])/(work|root|tmp|home/\\w+)/\\w");
    private static final Pattern REGISTRY =
            Pattern.compile("repo1?\\.maven|registry\\.(npmjs|yarnpkg|npmmirror)|artifactory|nexus\\.|pypi\\.org");
    private static final List<String> NEED_A_REGISTRY =
            List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties");

    @Test
    void no_committed_line_names_a_folder_of_one_machine() throws Exception {
        assertThat(committed().filter(file -> found(OWN_MACHINE, file))).isEmpty();
    }

    @Test
    void only_the_maven_wrapper_names_a_registry() throws Exception {
        assertThat(committed()
                        .filter(file -> !NEED_A_REGISTRY.contains(file.toString()))
                        .filter(file -> !file.endsWith("CommittedTextTest.java"))
                        .filter(file -> found(REGISTRY, file)))
                .isEmpty();
    }

    private static Stream<Path> committed() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "this is no git checkout, so what is committed is not known");
        Process git = new ProcessBuilder("git", "ls-files", "-z").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).isZero();
        return Pattern.compile("\0").splitAsStream(names).map(Path::of).filter(Files::isRegularFile);
    }

    private static boolean found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
