package org.minshu.portal.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.audit.AuditEntryView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the trail, and what it changed, field by field. */
record AuditLine(AuditEntryView entry, List<Change> changes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A field that is different afterwards; empty where it was or is not there. {@code name} is empty for a bare value. */
    record Change(String name, String before, String after) {}

    static AuditLine of(AuditEntryView entry) {
        var before = fields(entry.before());
        var after = fields(entry.after());
        var names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        var changes = names.stream()
                .map(name -> new Change(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(change -> !change.before.equals(change.after))
                .toList();
        return new AuditLine(entry, changes);
    }

    private static Map<String, String> fields(@Nullable String json) {
        var fields = new LinkedHashMap<String, String>();
        if (json != null) {
            try {
                collect("", JSON.readTree(json), fields);
            } catch (JacksonException e) {
                fields.put("", json);
            }
        }
        return fields;
    }

    private static void collect(String name, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(each -> collect(under(name, each.getKey()), each.getValue(), fields));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(under(name, String.valueOf(index)), node.get(index), fields);
            }
        } else if (!node.isNull() && !node.asString().isEmpty()) {
            fields.put(name, node.asString());
        }
    }

    private static String under(String name, String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    /** The subject without its kind, and the kind: {@code dataset 30701916/000012}. */
    public String kind() {
        var space = entry.subject().indexOf(' ');
        return space < 0 ? "" : entry.subject().substring(0, space);
    }

    public String name() {
        return entry.subject().substring(entry.subject().indexOf(' ') + 1);
    }
}
