package org.fazhi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("\\b(?:say|getTranslation)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d\\$)?[,.\\d]*[a-z]");

    private final Properties zh = properties("zh");
    private final Properties en = properties("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(zh.stringPropertyNames()).isNotEmpty().isEqualTo(en.stringPropertyNames());
    }

    @Test
    void a_message_takes_as_many_values_in_both_languages_and_is_never_empty() {
        assertThat(zh.stringPropertyNames()).allSatisfy(key -> {
            assertThat(zh.getProperty(key)).isNotBlank();
            assertThat(en.getProperty(key)).isNotBlank();
            assertThat(zh.getProperty(key) + en.getProperty(key)).doesNotContainPattern("\\{\\d");
            assertThat(placeholders(zh, key)).isEqualTo(placeholders(en, key));
        });
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (Language language : Language.values()) {
            List<String> keys = Files.readAllLines(file(language.code())).stream()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.split("=")[0].strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_named_in_code_exists() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")).flatMap(MessagesTest::keys))
                    .isNotEmpty()
                    .isSubsetOf(zh.stringPropertyNames());
        }
    }

    @Test
    void a_message_is_filled_in() {
        assertThat(Messages.in(Language.ZH).say("cli.failed", "磁盘已满")).isEqualTo("出错了：磁盘已满");
    }

    private static Stream<String> keys(Path source) {
        try {
            return KEY_IN_CODE
                    .matcher(Files.readString(source))
                    .results()
                    .map(result -> result.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> placeholders(Properties messages, String key) {
        return PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/messages_%s.properties".formatted(language));
    }

    private static Properties properties(String language) {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(file(language))) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
