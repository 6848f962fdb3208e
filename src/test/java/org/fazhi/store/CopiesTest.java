package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fazhi.query.By;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.Distribution;
import org.fazhi.query.Facts;
import org.fazhi.query.KnownYears;
import org.fazhi.query.MatchedPanel;
import org.fazhi.query.Movers;
import org.fazhi.query.PlaceTrend;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;
import org.fazhi.query.TestStore;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final Selection SETTLED = Selection.DEFAULT.of("disputes_settled");
    private static final Selection PROVINCE = SETTLED.inside("44");

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void fill() throws Exception {
        store = new TestStore(folder);
        store.county("440781", "101", "102", "103", "104", "105", "106");
        store.county("330903", "101", "102");
        store.county("990101", "101");
        for (int town = 1; town <= 6; town++) {
            store.states("44078110" + town, 2023, "disputes_settled", String.valueOf(town * 10));
            store.states("44078110" + town, 2024, "disputes_settled", String.valueOf(town * 11));
        }
        store.states("330903101", 2024, "disputes_settled", "7");
        store.cell("330903102", 2024, "disputes_settled", "900")
                .scoped("village")
                .put();
        store.states("990101101", 2024, "disputes_settled", "100000");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void copies_answer_as_the_views_they_replace() {
        List<Object> before = answers();

        make();

        assertThat(answers()).isEqualTo(before);
        assertThat(count("place_spread")).isPositive();
    }

    @Test
    void an_act_on_one_township_shows_at_once() {
        make();
        store.states("330903102", 2023, "disputes_settled", "8");
        store.states("440781101", 2022, "disputes_settled", "5");

        List<Object> stale = answers();
        refresh(new Touched.TownshipYear("330903102", 2023), new Touched.TownshipYear("440781101", 2022));

        assertThat(answers()).isNotEqualTo(stale).isEqualTo(fresh());
    }

    @Test
    void medians_thrown_away_are_made_again_at_the_end_of_a_run() {
        make();
        store.states("330903102", 2023, "disputes_settled", "8");
        int kept = count("place_spread");
        refresh(new Touched.TownshipYear("330903102", 2023));
        assertThat(count("place_spread")).isLessThan(kept);

        store.read(jooq -> {
            new Copies(jooq).build();
            return "";
        });

        assertThat(count("place_spread")).isEqualTo(kept + 1);
        assertThat(answers()).isEqualTo(fresh());
    }

    @Test
    void base_tables_keep_their_rules_about_nulls() {
        String missing = "insert into cell (township, year) values ('440781101', 2020)";
        assertThatThrownBy(() -> run(missing)).hasMessageContaining("NOT NULL");

        make();

        assertThatThrownBy(() -> run(missing)).hasMessageContaining("NOT NULL");
    }

    private int run(String sql) {
        return store.read((DSLContext jooq) -> jooq.execute(sql));
    }

    @Test
    void a_small_store_keeps_no_copies() {
        store.read(jooq -> {
            new Copies(jooq).build();
            return "";
        });

        assertThat(count("place_spread")).isZero();
    }

    /** What a store without copies answers to the same rows. */
    private List<Object> fresh() {
        return List.of(store.read(jooq -> {
                    Map.of(
                                    "cell_by_indicator", "judged_cell",
                                    "known_cell", "judged_cell",
                                    "report_year", "known_report_year",
                                    "report_town", "known_report_town",
                                    "province_year", "known_province_year")
                            .forEach((copy, view) -> {
                                jooq.execute("drop table " + copy);
                                jooq.execute("create view " + copy + " as select * from " + view);
                            });
                    jooq.execute("delete from place_spread");
                    return answers();
                })
                .toArray());
    }

    private List<Object> answers() {
        List<Supplier<Object>> questions = List.of(
                () -> new PlaceTrend(store).rows(SETTLED),
                () -> new PlaceTrend(store).rows(PROVINCE),
                () -> new PlaceTrend(store).rows(SETTLED.inside("99")),
                () -> new PlaceTrend(store).rows(PROVINCE.by(By.COUNTY)),
                () -> new Ranking(store).row(PROVINCE),
                () -> new Distribution(store).row(SETTLED),
                () -> new MatchedPanel(store).row(PROVINCE, 2023, 2024),
                () -> new CoverageMatrix(store).indicators(PROVINCE, 0, 10),
                () -> new Facts(store).row(PROVINCE),
                () -> new Facts(store).row(SETTLED),
                () -> new KnownYears(store).rows(SETTLED),
                () -> new Movers(store).row(PROVINCE, 2023, 2024, 3),
                () -> new TownTrend(store).rows(SETTLED.ofTowns(List.of("440781101", "330903102"))),
                () -> new TownshipProfile(store).row("440781101", SETTLED));
        return questions.stream().map(Supplier::get).toList();
    }

    private void make() {
        store.read(jooq -> {
            new Copies(jooq).make();
            return "";
        });
    }

    private void refresh(Touched.TownshipYear... touched) {
        store.read(jooq -> {
            new Copies(jooq).refresh(List.of(touched));
            return "";
        });
    }

    private int count(String table) {
        return store.read((DSLContext jooq) -> jooq.fetchCount(jooq.selectFrom(table)));
    }
}
