package org.fazhi.chart;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short writing of JSON trees. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    record Field(String name, JsonNode value) {}

    private Json() {}

    /** @param value a node, text, number, truth value or collection of them; null is JSON's null */
    static Field field(String name, @Nullable Object value) {
        return new Field(name, MAPPER.valueToTree(value));
    }

    static ObjectNode object(Field... fields) {
        return put(MAPPER.createObjectNode(), fields);
    }

    static ObjectNode put(ObjectNode node, Field... fields) {
        for (Field field : fields) {
            node.set(field.name(), field.value());
        }
        return node;
    }

    static ArrayNode array(Object... values) {
        return MAPPER.valueToTree(List.of(values));
    }

    static ArrayNode array(Collection<?> values) {
        return MAPPER.valueToTree(values);
    }
}
