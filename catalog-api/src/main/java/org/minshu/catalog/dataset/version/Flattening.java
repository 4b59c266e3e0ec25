package org.minshu.catalog.dataset.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is stated, by JSON pointer: a text, or the texts of a list. */
@Component
class Flattening {

    private final JsonMapper json;

    Flattening(JsonMapper json) {
        this.json = json;
    }

    /** All but the data items. */
    Map<String, List<String>> of(DatasetMetadata metadata) {
        var texts = new LinkedHashMap<String, List<String>>();
        read("", json.valueToTree(metadata), texts);
        return texts;
    }

    Map<String, List<String>> of(DataItem item) {
        var texts = new LinkedHashMap<String, List<String>>();
        read("", json.valueToTree(item), texts);
        return texts;
    }

    private static void read(String pointer, JsonNode node, Map<String, List<String>> texts) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !field.getKey().equals("items"))
                    .forEach(field -> read(pointer + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            texts.put(pointer, node.valueStream().map(JsonNode::asString).toList());
        } else if (!node.isNull() && !node.isMissingNode()) {
            texts.put(pointer, List.of(node.asString()));
        }
    }
}
