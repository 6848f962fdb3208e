package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aPatternNamesAListForAnyOfItsWords() {
        assertThat(Lexicon.pattern("^{own_town}共").matcher("我街道共办理").lookingAt())
                .isTrue();
        assertThat(Lexicon.pattern("^{own_town}共").matcher("该街道共办理").lookingAt())
                .isFalse();
    }

    @Test
    void theLongestWordThatFitsIsTaken() {
        Matcher years = Lexicon.pattern("{this_year}").matcher("本年度");

        assertThat(years.lookingAt()).isTrue();
        assertThat(years.group()).isEqualTo("本年度");
    }

    @Test
    void aWordWithBracketsStandsForItself() {
        assertThat("村(社区)干部".matches(Lexicon.any(List.of("村干部", "村(社区)干部")))).isTrue();
    }

    @Test
    void aListThatIsNotThereIsNoPattern() {
        assertThatThrownBy(() -> Lexicon.pattern("{nobody}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void repetitionsAreNoLists() {
        assertThat(Lexicon.filled("\\d{1,2}[,。]{0,8}")).isEqualTo("\\d{1,2}[,。]{0,8}");
    }
}
