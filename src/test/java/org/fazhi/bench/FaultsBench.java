package org.fazhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ingest.Killing;

/** Kills the program at fifty random moments of its work and checks each time that nothing answered is lost. */
final class FaultsBench {
    private static final int KILLS = 50;
    private static final List<String> WORK = List.of("ingest", "decide", "rebuild", "backup");

    private FaultsBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int lost = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String work = WORK.get(kill % WORK.size());
            Path folder = Files.createTempDirectory("fazhi-faults");
            String outcome = "sound";
            try {
                new Killing(folder, kill).kill(work);
            } catch (AssertionError e) {
                lost++;
                outcome = String.valueOf(e.getMessage());
            }
            System.out.printf("%d %s %s%n", kill + 1, work, outcome);
            delete(folder);
        }
        System.out.printf("%d kills, %d with something lost or doubled%n", KILLS, lost);
        System.exit(lost == 0 ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
