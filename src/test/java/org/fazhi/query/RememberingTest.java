package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.fazhi.indicator.Language;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingTest {
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void the_same_is_asked_of_the_store_once_whatever_language_it_is_for(@TempDir Path folder) throws Exception {
        try (TestStore store = new TestStore(folder)) {
            store.county("440781", "103");
            store.report("440781103", 2019, "报告。");
            Facts facts = new Facts(new Remembering(counted(store), changes::get));

            Facts.Row first = facts.row(Selection.DEFAULT.inside("440781"));

            assertThat(facts.row(Selection.DEFAULT.inside("440781").said(Language.EN)))
                    .isEqualTo(first);
            assertThat(asked).hasValue(1);
            assertThat(facts.row(Selection.DEFAULT.inside("4407")).townships()).isEqualTo(1);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void a_change_of_the_store_is_in_the_next_answer(@TempDir Path folder) throws Exception {
        try (TestStore store = new TestStore(folder)) {
            store.county("440781", "103");
            store.report("440781103", 2019, "报告。");
            KnownYears years = new KnownYears(new Remembering(store, changes::get));
            assertThat(years.rows(Selection.DEFAULT.inside("440781"))).contains(new Years.Range(2019, 2019));

            store.report("440781103", 2021, "又一份报告。");
            changes.incrementAndGet();

            assertThat(years.rows(Selection.DEFAULT.inside("440781"))).contains(new Years.Range(2019, 2021));
        }
    }

    @Test
    void two_years_are_another_question_than_two_others(@TempDir Path folder) throws Exception {
        try (TestStore store = new TestStore(folder)) {
            store.county("440781", "103");
            MatchedPanel panel = new MatchedPanel(new Remembering(store, changes::get));
            Selection selection = Selection.DEFAULT.inside("440781").of("disputes_settled");

            assertThat(panel.row(selection, 2019, 2020).from()).isEqualTo(2019);
            assertThat(panel.row(selection, 2020, 2021).from()).isEqualTo(2020);
        }
    }

    private Lease counted(Lease store) {
        return new Lease() {
            @Override
            public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
                asked.incrementAndGet();
                return store.read(question);
            }
        };
    }
}
