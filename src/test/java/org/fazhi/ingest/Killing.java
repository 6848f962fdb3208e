package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fazhi.journal.Damage;
import org.fazhi.journal.Home;
import org.fazhi.journal.Journal;
import org.fazhi.journal.Restore;

/** Kills a process that works on a home at a random moment and looks what is left. */
public final class Killing {
    private static final int FILES = 40;
    private static final int LONGEST_MILLIS = 400;

    private final Path folder;
    private final Random random;

    public Killing(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** One kill during {@code work}: ingest, decide, rebuild or backup. */
    public void kill(String work) throws IOException, InterruptedException {
        Path files = files();
        List<String> said = runUntilKilled(work, files);
        Home home = new Home(folder.resolve("home"));
        nothingAnsweredIsLost(said, home);
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.workspace().damages()).extracting(Damage::what).isSubsetOf(List.of(Damage.Kind.LINE_TORN));
            assertThat(desk.workspace().verify().damages()).isEmpty();
            assertThat(names(desk)).doesNotHaveDuplicates().containsAll(after(said, "stored "));
            List<String> found = desk.everything();
            desk.workspace().rebuild(done -> {});
            assertThat(desk.everything()).isEqualTo(found);
            desk.ingest(files);
            assertThat(names(desk)).doesNotHaveDuplicates().hasSize(FILES);
        }
        Path backup = folder.resolve("backup.zip");
        if (Files.exists(backup)) {
            assertThat(new Restore(new Home(folder.resolve("restored"))).from(backup))
                    .isEmpty();
        }
    }

    private static void nothingAnsweredIsLost(List<String> said, Home home) throws IOException {
        List<String> lines = new ArrayList<>();
        Journal.read(home.journal(), entry -> lines.add(String.valueOf(entry.sequence())));
        assertThat(lines).doesNotHaveDuplicates().containsAll(after(said, "decided "));
    }

    private List<String> runUntilKilled(String work, Path files) throws IOException, InterruptedException {
        Path out = folder.resolve("victim.out");
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        folder.resolve("home").toString(),
                        files.toString(),
                        work)
                .redirectError(folder.resolve("victim.err").toFile())
                .redirectOutput(out.toFile())
                .start();
        while (victim.isAlive() && !Files.readAllLines(out).contains("begin")) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
        victim.destroyForcibly().waitFor();
        List<String> said = Files.readAllLines(out);
        assertThat(said).as(Files.readString(folder.resolve("victim.err"))).contains("begin");
        return said;
    }

    private Path files() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    files.resolve("%02d.txt".formatted(i)),
                    "place 99010100%d\nyear %d\nfigure disputes_settled %d 件".formatted(1 + i % 2, 2000 + i / 2, i));
        }
        return files;
    }

    private static List<String> names(Desk desk) {
        return desk.workspace()
                .store()
                .read(jooq -> jooq.select(REPORT.NAME).from(REPORT).fetch(REPORT.NAME));
    }

    private static List<String> after(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
