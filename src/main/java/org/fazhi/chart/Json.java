package org.fazhi.chart;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short writing of JSON trees. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** @param pairs names and values in turn; a value is a node, text, number, truth value, collection or array */
    static ObjectNode object(@Nullable Object... pairs) {
        return put(MAPPER.createObjectNode(), pairs);
    }

    static ObjectNode put(ObjectNode node, @Nullable Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            node.set(String.valueOf(pairs[i]), MAPPER.valueToTree(pairs[i + 1]));
        }
        return node;
    }

    static ArrayNode array(@Nullable Object... values) {
        return MAPPER.valueToTree(values);
    }

    static ArrayNode array(Collection<?> values) {
        return MAPPER.valueToTree(values);
    }

    static ObjectNode object(Map<String, ?> map) {
        return MAPPER.valueToTree(map);
    }
}
