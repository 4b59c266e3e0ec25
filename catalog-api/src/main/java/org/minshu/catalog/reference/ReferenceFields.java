package org.minshu.catalog.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is said about a department, library, region or term: texts by the names of fields. */
@Component
public class ReferenceFields {

    private static final TypeReference<Map<String, @Nullable String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    ReferenceFields(JsonMapper json) {
        this.json = json;
    }

    public @Nullable Map<String, @Nullable String> fields(@Nullable String text) {
        return text == null ? null : json.readValue(text, FIELDS);
    }
}
