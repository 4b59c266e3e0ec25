package org.minshu.portal.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.client.dataset.DatasetMetadata;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns metadata into the text of the form: its JSON, flattened to pointers. */
final class EntryReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private EntryReading() {}

    static EntryText of(DatasetMetadata metadata) {
        var reading = new EntryReading();
        reading.read("", JSON.valueToTree(metadata));
        return new EntryText(reading.values);
    }

    private void read(String pointer, JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> read(pointer + "/" + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            readAll(pointer, node);
        } else {
            values.put(pointer, List.of(node.asString()));
        }
    }

    private void readAll(String pointer, JsonNode array) {
        if (!array.isEmpty() && array.get(0).isObject()) {
            for (var index = 0; index < array.size(); index++) {
                read(pointer + "/" + index, array.get(index));
            }
            return;
        }
        var texts = array.valueStream()
                .filter(each -> !each.isNull())
                .map(JsonNode::asString)
                .toList();
        values.put(pointer, EntryWriting.LINES.contains(pointer) ? List.of(String.join("\n", texts)) : texts);
    }
}
