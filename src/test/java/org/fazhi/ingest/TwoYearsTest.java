package org.fazhi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.REPORT_CHECK;
import static org.fazhi.store.schema.Tables.REPORT_CONTEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports of one township, read from their files, are held against each other. */
class TwoYearsTest {
    private static final String WORK = "我镇坚持依法行政，健全工作机制，压实各级责任，把法治建设融入日常工作，群众满意度不断提高。\n".repeat(5);
    private static final String LAST = "台山市白沙镇2022年法治政府建设工作报告\n" + WORK + "2022年，全镇调解矛盾纠纷86件，开展普法宣传活动20场。\n";
    private static final String NOW =
            "台山市白沙镇2023年法治政府建设工作报告\n全镇户籍人口3.2万人。\n" + WORK + "2023年，全镇调解矛盾纠纷96件，同比增长25%，开展普法宣传活动22场，比上年增加2场。\n";

    @TempDir
    Path folder;

    @Test
    void whatTheLaterReportSaysOfTheEarlierOneIsCheckedInWhateverOrderTheyCameIn() throws IOException {
        Path last = Files.writeString(folder.resolve("2022.txt"), LAST);
        Path now = Files.writeString(folder.resolve("2023.txt"), NOW);
        List<String> checks;
        try (Workspace workspace = Workspace.open(folder.resolve("one"))) {
            ingest(workspace, last);
            assertThat(checks(workspace)).isEmpty();
            ingest(workspace, now);
            checks = checks(workspace);
            int sizes = workspace.store().read(jooq -> jooq.fetchCount(REPORT_CONTEXT));
            assertThat(sizes).isEqualTo(1);
            workspace.rebuild(done -> {});
            assertThat(checks(workspace)).isEqualTo(checks);
        }
        assertThat(checks).hasSize(2);
        assertThat(checks.getFirst()).startsWith("fails").contains("96件", "86件", "11.63%", "增长25%");
        assertThat(checks.getLast()).startsWith("passes").contains("22场", "20场", "增加2场");
        try (Workspace workspace = Workspace.open(folder.resolve("other"))) {
            ingest(workspace, now);
            ingest(workspace, last);
            assertThat(checks(workspace)).isEqualTo(checks);
        }
    }

    private static void ingest(Workspace workspace, Path file) throws IOException {
        assertThat(workspace
                        .ingest()
                        .run(List.of(file), "clerk", null, progress -> {})
                        .stored())
                .isEqualTo(1);
    }

    private static List<String> checks(Workspace workspace) {
        return workspace
                .store()
                .read(jooq -> jooq.selectFrom(REPORT_CHECK)
                        .where(REPORT_CHECK.KIND.eq("year_on_year"))
                        .orderBy(REPORT_CHECK.VERDICT)
                        .fetch(found -> String.join(
                                " ",
                                found.get(REPORT_CHECK.VERDICT),
                                found.get(REPORT_CHECK.SAYS),
                                found.get(REPORT_CHECK.EVIDENCE))));
    }
}
