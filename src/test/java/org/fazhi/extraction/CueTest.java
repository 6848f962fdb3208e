package org.fazhi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
    private static final List<String> TEXTS = Catalogue.read().entries().stream()
            .flatMap(entry -> entry.examples().stream().map(Example::text))
            .toList();

    @Test
    void everyCueOfTheReadersFindsWhatItsPatternFinds() {
        List<Cue> cues = cues();
        assertThat(cues).hasSizeGreaterThan(40);
        for (Cue cue : cues) {
            Pattern pattern = Pattern.compile(cue.toString());
            for (String text : texts(cue, pattern)) {
                assertThat(found(cue, text)).as("%s in %s", cue, text).isEqualTo(found(pattern, text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "无$",
                "(?<!有)无(?!论)",
                "^共?计",
                "共*计+",
                "[一二三]件",
                "[^。]件",
                "[0-3]件",
                "\\d{2,3}件",
                "(?:均|都)?(?:未|没)+",
                "(a|b(?=c))d?",
                "(?s)x.",
                "[一-九]件",
                "\\(\\)?",
                "(?<word>有)?无",
                "a{0,2}b",
                "共{2}",
                "",
                "[\\d-]x",
                "\\u4e00件",
                "件\\z"
            })
    void aCueFindsWhatAPatternFindsWhateverItBeginsWith(String regex) {
        String alphabet = "无有论共计一二三件。0123未没均都abcdx\n()-";
        Random random = new Random(3);
        Cue cue = Cue.of(regex);
        Pattern pattern = Pattern.compile(regex);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(found(cue, text.toString())).as(text.toString()).isEqualTo(found(pattern, text.toString()));
        }
    }

    private static List<String> found(Cue cue, String text) {
        List<String> found = new ArrayList<>();
        Cue.Search search = cue.matcher(text);
        while (search.find()) {
            found.add(search.start() + " " + search.group());
        }
        return found;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }

    /** Examples, and texts made of the pattern's own words, cut anywhere; as many as it takes until one holds the pattern. */
    private static List<String> texts(Cue cue, Pattern pattern) {
        Random random = new Random(11);
        List<String> pieces = Stream.concat(
                        Arrays.stream(cue.toString().split("[^\\u4e00-\\u9fff]+"))
                                .filter(piece -> !piece.isEmpty()),
                        Stream.of("2023年", ",", "。", "36", "件", "(", ")", "全镇"))
                .toList();
        List<String> texts = new ArrayList<>();
        boolean held = false;
        for (int i = 0; i < 150 || !held && i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            texts.add(text.substring(0, text.length() - random.nextInt(2)));
            String example = TEXTS.get(random.nextInt(TEXTS.size()));
            texts.add(example.substring(0, random.nextInt(example.length() + 1)));
            held |= texts.subList(texts.size() - 2, texts.size()).stream()
                    .anyMatch(made -> pattern.matcher(made).find());
        }
        assertThat(held).as("a text holds %s", cue).isTrue();
        return texts;
    }

    private static List<Cue> cues() {
        return new ClassFileImporter()
                .importPackagesOf(Cue.class).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                        .map(CueTest::value)
                        .flatMap(value -> value instanceof Map<?, ?> map ? map.values().stream() : Stream.of(value))
                        .filter(Cue.class::isInstance)
                        .map(Cue.class::cast)
                        .toList();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
