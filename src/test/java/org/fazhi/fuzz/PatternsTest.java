package org.fazhi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the characters a pattern looks at, on texts made of its own words, where it nearly matches again and again. */
class PatternsTest {
    private static final int SENTENCE = 200;
    private static final int TEXTS = 10;

    @Test
    void noPatternBacktracksWithoutBound() {
        List<Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(100);
        for (Pattern pattern : patterns) {
            for (int seed = 0; seed < TEXTS; seed++) {
                long small = looks(pattern, nearly(pattern, seed, SENTENCE));
                long large = looks(pattern, nearly(pattern, seed, SENTENCE * 4));
                assertThat(large)
                        .as("characters looked at by %s for text %d", pattern, seed)
                        .isLessThan(20 * small + 100_000);
            }
        }
    }

    @Test
    void aPatternThatDoesIsToldFromTheOthers() {
        Pattern unbounded = Pattern.compile("件*件*件*件*件*宗");
        assertThat(looks(unbounded, "件".repeat(200))).isGreaterThan(Looked.MOST);
    }

    private static long looks(Pattern pattern, String text) {
        Looked looked = new Looked(text);
        try {
            Matcher matcher = pattern.matcher(looked);
            looked.found += matcher.matches() ? 1 : 0;
            matcher.reset();
            while (matcher.find()) {
                looked.found++;
            }
        } catch (Looked.Enough e) {
            return Looked.MOST + 1;
        }
        return looked.count;
    }

    private static String nearly(Pattern pattern, int seed, int length) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(Arrays.asList(pattern.pattern().split("[^\\u4e00-\\u9fff]+")));
        words.removeIf(String::isEmpty);
        words.addAll(List.of("2023年", "3", " ", "(", "件"));
        List<String> chosen = Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(1 + seed % 3)
                .toList();
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            chosen.forEach(text::append);
        }
        return text.append('。').toString();
    }

    private static List<Pattern> patterns() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "org.fazhi.extraction", "org.fazhi.report", "org.fazhi.place", "org.fazhi.check")
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .flatMap(PatternsTest::values)
                        .flatMap(PatternsTest::pattern)
                        .toList();
    }

    private static Stream<?> values(Field field) {
        try {
            field.setAccessible(true);
            return switch (Objects.requireNonNull(field.get(null))) {
                case Map<?, ?> map -> map.values().stream();
                case Collection<?> list -> list.stream();
                case Object one -> Stream.of(one);
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Pattern> pattern(Object value) {
        if (value instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        return value.getClass().getSimpleName().equals("Cue")
                ? Stream.of(Pattern.compile(value.toString()))
                : Stream.of();
    }

    /** A text that counts how often it is looked at. */
    private static final class Looked implements CharSequence {
        static final long MOST = 20_000_000;

        private final String text;
        private long count;
        private int found;

        /** Thrown when there is no end of looking. */
        private static final class Enough extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        Looked(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++count > MOST) {
                throw new Enough();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
