package org.fazhi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Language;
import org.fazhi.indicator.Look;
import org.fazhi.indicator.People;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionCodecTest {
    private final SelectionCodec codec = new SelectionCodec(Catalogue.read());

    @Test
    void the_default_needs_no_words() {
        assertThat(codec.query(Selection.DEFAULT)).isEmpty();
        assertThat(codec.read("")).isEqualTo(Selection.DEFAULT);
    }

    @Test
    void every_choice_comes_back_from_its_address() {
        Selection chosen = new Selection(
                List.of("disputes_settled", "disputes_accepted"),
                List.of("440781", "440703"),
                "4407",
                By.COUNTY,
                List.of("镇", "街道"),
                new Years.Span(2019, 2024),
                Scope.VILLAGE,
                Theme.DISPUTES,
                2019,
                People.REGISTERED,
                Language.EN,
                Look.PRINT,
                1600,
                new BigDecimal("2.5"));

        assertThat(codec.read(codec.query(chosen))).isEqualTo(chosen);
        assertThat(codec.words(chosen).keySet()).containsExactlyElementsOf(SelectionCodec.WORDS);
    }

    @Test
    void only_what_differs_from_the_default_is_written() {
        assertThat(codec.query(Selection.DEFAULT.of("info_disclosed").in(new Years.Latest())))
                .isEqualTo("indicator=info_disclosed&years=latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "latest", "2019-2024", "2019-latest", "earliest-2020"})
    void years_are_spelled_as_in_the_contract(String code) {
        assertThat(Years.of(code).code()).isEqualTo(code);
    }

    @Test
    void years_from_earliest_to_latest_are_the_default_and_need_no_word() {
        assertThat(codec.read("years=earliest-latest")).isEqualTo(Selection.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "years=2024-2019",
                "years=soon",
                "scope=county",
                "by=village",
                "towns=12345",
                "within=44078a",
                "indicator=happiness",
                "width=10",
                "width=wide",
                "scale=99",
                "look=pink",
                "theme=roads",
                "lang=fr",
                "colour=red",
                "by=city&by=county"
            })
    void an_unknown_word_or_value_is_refused_with_the_allowed_ones(String query) {
        assertThatThrownBy(() -> codec.read(query))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.allowed()).isNotEmpty());
    }

    @Test
    void words_of_somebody_else_are_left_alone_when_named() {
        Map<String, List<String>> words = Map.of("by", List.of("city"), "cell", List.of("x"));

        assertThat(codec.read(words, Set.of("cell"))).isEqualTo(Selection.DEFAULT.by(By.CITY));
    }
}
