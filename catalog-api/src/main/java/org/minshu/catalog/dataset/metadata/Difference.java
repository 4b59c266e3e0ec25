package org.minshu.catalog.dataset.metadata;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minshu.client.dataset.DatasetMetadata;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells which fields of metadata a change touched, for the audit trail. */
@Component
public class Difference {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    Difference(JsonMapper json) {
        this.json = json;
    }

    public Parts between(DatasetMetadata before, DatasetMetadata after) {
        var old = fields(before);
        var now = fields(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var parts = new Parts(new TreeMap<>(), new TreeMap<>());
        for (var name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                parts.before.put(name, old.get(name));
                parts.after.put(name, now.get(name));
            }
        }
        return parts;
    }

    private Map<String, Object> fields(DatasetMetadata metadata) {
        return json.convertValue(metadata, FIELDS);
    }

    /** The changed fields only. */
    public record Parts(Map<String, Object> before, Map<String, Object> after) {}
}
