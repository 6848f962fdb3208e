package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataVersionTest {
    @Test
    void every_word_list_counts_so_that_reports_are_read_anew_when_one_changes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "lexicon"))) {
            List<String> lists =
                    files.map(file -> "data/lexicon/" + file.getFileName()).toList();
            assertThat(DataVersion.FILES).containsAll(lists);
        }
    }
}
