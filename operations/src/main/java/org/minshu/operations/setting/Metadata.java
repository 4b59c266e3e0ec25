package org.minshu.operations.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Spring Boot's annotation processor wrote about our records when they were compiled. */
final class Metadata {

    private static final String FILE = "META-INF/spring-configuration-metadata.json";
    private static final String OURS = "minshu.";
    private static final JsonMapper JSON = JsonMapper.shared();

    private Metadata() {}

    static List<Setting> read(ClassLoader code) {
        try {
            var settings = new ArrayList<Setting>();
            for (var file : Collections.list(code.getResources(FILE))) {
                settings.addAll(read(file, code));
            }
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most files are of libraries and large: only those that can hold a setting of ours are parsed. */
    private static List<Setting> read(URL file, ClassLoader code) throws IOException {
        String text;
        try (var in = file.openStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!text.contains('"' + OURS)) {
            return List.of();
        }
        return StreamSupport.stream(JSON.readTree(text).path("properties").spliterator(), false)
                .filter(property -> property.path("name").asString("").startsWith(OURS))
                .map(property -> setting(property, code))
                .toList();
    }

    private static Setting setting(JsonNode property, ClassLoader code) {
        var name = property.path("name").asString("");
        var field = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(
                        type(property.path("sourceType").asString(""), code).getRecordComponents())
                .filter(component ->
                        DataObjectPropertyName.toDashedForm(component.getName()).equals(field))
                .map(component -> new Setting(
                        name,
                        property.path("description").asString(""),
                        value(property.path("defaultValue")),
                        component))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is no component of a record"));
    }

    private static Class<?> type(String name, ClassLoader code) {
        try {
            return Class.forName(name, false, code);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(","))
                : value.asString();
    }
}
