package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
    @Test
    void never_more_townships_report_than_there_are_because_merged_ones_are_not_counted(@TempDir Path folder)
            throws Exception {
        try (TestStore store = new TestStore(folder)) {
            store.county("440781", "103", "104");
            store.former("440781199", "旧镇", 2018, "440781103");
            store.report("440781199", 2017, "旧镇的报告。");
            store.report("440781103", 2019, "新镇的报告。");
            Facts.Row known = new Facts(store).row(Selection.DEFAULT.inside("440781"));
            assertThat(known.townships()).isEqualTo(2);
            assertThat(known.reporting()).isEqualTo(1);
            assertThat(known.reports()).isEqualTo(2);
        }
    }
}
