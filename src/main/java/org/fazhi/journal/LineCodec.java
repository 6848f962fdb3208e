package org.fazhi.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an act becomes a line of JSON and back. The hash is the last field and seals every byte before it, so that
 * anybody can check a line without knowing how this program writes JSON.
 */
final class LineCodec {
    static final String START = "0".repeat(Hash.LENGTH);

    private static final String HASH_FIELD = ",\"hash\":\"";
    private static final int TAIL = HASH_FIELD.length() + Hash.LENGTH + 2;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final Map<String, Class<?>> KINDS =
            kinds(Act.class).collect(Collectors.toMap(Act::kind, Function.identity()));

    private LineCodec() {}

    /** @return the line with its line feed */
    static byte[] write(Entry entry, String previous) {
        ObjectNode node = JSON.createObjectNode();
        node.put("sequence", entry.sequence());
        node.put("at", entry.at().toString());
        node.put("by", entry.by());
        node.put("kind", entry.act().kind());
        node.set("content", JSON.valueToTree(entry.act()));
        node.put("previous", previous);
        String open = JSON.writeValueAsString(node);
        byte[] sealed = open.substring(0, open.length() - 1).getBytes(UTF_8);
        return (new String(sealed, UTF_8) + HASH_FIELD + Hash.of(sealed) + "\"}\n").getBytes(UTF_8);
    }

    /** @return what the act says, as JSON */
    static String content(Act act) {
        return JSON.writeValueAsString(act);
    }

    /** @param end where the line ends in the file */
    static Line read(byte[] line, long end) {
        String stated = statedHash(line);
        if (stated.isEmpty()) {
            return new Line.Broken(Damage.Kind.LINE_UNREADABLE, Hash.of(line), end);
        }
        if (!stated.equals(Hash.of(line, line.length - TAIL))) {
            return new Line.Broken(Damage.Kind.LINE_EDITED, stated, end);
        }
        try {
            JsonNode node = JSON.readTree(line);
            Class<?> kind = KINDS.get(node.path("kind").asString(""));
            if (kind == null) {
                return new Line.Broken(Damage.Kind.LINE_OF_UNKNOWN_KIND, stated, end);
            }
            Entry entry = new Entry(
                    node.path("sequence").asLong(),
                    Instant.parse(node.path("at").asString()),
                    node.path("by").asString(),
                    (Act) JSON.treeToValue(node.path("content"), kind));
            return new Line.Sound(entry, node.path("previous").asString(), stated, end);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return new Line.Broken(Damage.Kind.LINE_UNREADABLE, stated, end);
        }
    }

    private static String statedHash(byte[] line) {
        if (line.length < TAIL) {
            return "";
        }
        String tail = new String(Arrays.copyOfRange(line, line.length - TAIL, line.length), UTF_8);
        if (tail.length() != TAIL || !tail.startsWith(HASH_FIELD) || !tail.endsWith("\"}")) {
            return "";
        }
        String hash = tail.substring(HASH_FIELD.length(), HASH_FIELD.length() + Hash.LENGTH);
        return Hash.spelled(hash) ? hash : "";
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LineCodec::kinds)
                : Stream.of(type);
    }
}
