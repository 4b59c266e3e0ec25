package org.minshu.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The settings that an application's code states, as the configuration processor found them when it was built. */
record Settings(List<Setting> all) {

    /** Modules whose settings every application has. */
    private static final List<String> SHARED = List.of("operations", "engines/database");

    static Settings of(String application) throws IOException {
        var settings = new ArrayList<>(ofModule(application));
        for (var module : SHARED) {
            settings.addAll(ofModule(module));
        }
        return new Settings(settings);
    }

    Set<String> variables() {
        return variables(_ -> true);
    }

    /** Without these, the application does not start. */
    Set<String> required() {
        return variables(Setting::isRequired);
    }

    private Set<String> variables(Predicate<Setting> wanted) {
        return all.stream().filter(wanted).map(Setting::variable).collect(Collectors.toCollection(TreeSet::new));
    }

    static Path fileOf(String module) {
        return Path.of("..", module, "target/classes/META-INF/spring-configuration-metadata.json");
    }

    private static List<Setting> ofModule(String module) throws IOException {
        var settings = new ArrayList<Setting>();
        for (JsonNode property :
                new ObjectMapper().readTree(fileOf(module).toFile()).path("properties")) {
            settings.add(new Setting(
                    property.path("name").asText(),
                    property.path("sourceType").asText(),
                    property.has("defaultValue")));
        }
        return settings;
    }
}
