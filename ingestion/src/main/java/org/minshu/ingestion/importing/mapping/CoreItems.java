package org.minshu.ingestion.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one record's core items and notes which of them the record did not give. */
final class CoreItems {

    private final Mapping mapping;
    private final JsonNode record;
    private final List<String> defaulted = new ArrayList<>();

    CoreItems(Mapping mapping, JsonNode record) {
        this.mapping = mapping;
        this.record = record;
    }

    Optional<String> stated(String field) {
        return mapping.rule(field).stated(record);
    }

    /** What the record states, else the mapping's default, which is then noted under the item's name. */
    String orDefault(String field, String item) {
        return stated(field).orElseGet(() -> {
            assume(item);
            return standIn(field);
        });
    }

    /** What the mapping says in the record's place. */
    String standIn(String field) {
        var otherwise = mapping.rule(field).otherwise();
        if (otherwise == null) {
            throw new IllegalStateException("The mapping of " + mapping.source() + " has no default for " + field);
        }
        return otherwise;
    }

    void assume(String item) {
        if (!defaulted.contains(item)) {
            defaulted.add(item);
        }
    }

    List<String> defaulted() {
        return List.copyOf(defaulted);
    }
}
