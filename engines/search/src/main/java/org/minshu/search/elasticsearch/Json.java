package org.minshu.search.elasticsearch;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The engine's language: JSON, built from maps. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    /** An object of names and values in turn, to which more can be put. */
    static Map<String, Object> object(String name, Object value, Object... more) {
        var members = new LinkedHashMap<String, Object>();
        members.put(name, value);
        for (int i = 0; i < more.length; i += 2) {
            members.put((String) more[i], more[i + 1]);
        }
        return members;
    }
}
