package org.minshu.ingestion.importing.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a mapping file says about one catalogue.
 *
 * @param source its name; with the record's identity it identifies an entry for good
 * @param form how its records are written
 * @param identity where the record's id stands
 * @param department key of the department that imported entries belong to, where the command names none
 * @param fields rules by the name of our field
 * @param items where the data items are described; absent where the catalogue has none
 */
public record Mapping(
        String source,
        Form form,
        Rule identity,
        String department,
        Map<String, Rule> fields,
        @Nullable Rule items) {

    /** JSON_LINES: an object a line. CSV: RFC 4180 with a header, UTF-8. */
    public enum Form {
        JSON_LINES,
        CSV
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One that the product brings: ckan, datagovtw or taoyuan. */
    public static Mapping named(String name) throws IOException {
        try (var file = Mapping.class.getResourceAsStream("/mappings/" + name + ".yml")) {
            if (file == null) {
                throw new IllegalArgumentException("No mapping of that name: " + name);
            }
            return read(file);
        }
    }

    public static Mapping in(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return read(content);
        }
    }

    public Mapping withDepartment(String key) {
        return new Mapping(source, form, identity, key, fields, items);
    }

    Rule rule(String field) {
        return fields.getOrDefault(field, Rule.NONE);
    }

    private static Mapping read(InputStream content) {
        Object tree = PlainYaml.read(content);
        return JSON.convertValue(tree, Mapping.class);
    }
}
