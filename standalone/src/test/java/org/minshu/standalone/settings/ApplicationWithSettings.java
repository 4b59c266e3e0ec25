package org.minshu.standalone.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minshu.operations.setting.Setting;
import org.minshu.operations.setting.Settings;
import org.springframework.core.io.ClassPathResource;

/**
 * An application, and which settings on the class path are its own.
 *
 * @param name also of its configuration file
 * @param room package of its code below {@code org.minshu}, and name of its schema
 */
record ApplicationWithSettings(String name, String room) {

    static final List<ApplicationWithSettings> ALL = List.of(
            new ApplicationWithSettings("catalog-api", "catalog"),
            new ApplicationWithSettings("ingestion", "ingestion"),
            new ApplicationWithSettings("portal-web", "portal"));

    List<Setting> settings(Settings all) {
        return all.all().stream().filter(this::has).toList();
    }

    private boolean has(Setting setting) {
        var code = setting.owner().getName();
        return code.startsWith("org.minshu.operations.")
                || code.startsWith("org.minshu." + room + ".")
                || (code.startsWith("org.minshu.database.") && new ClassPathResource("db/" + room).exists());
    }

    /** From the placeholder in its configuration file, else from its record. */
    Optional<String> defaultOf(Setting setting) {
        var placeholder = Pattern.compile("\\$\\{" + Pattern.quote(setting.name()) + ":([^{}$]+)}");
        return placeholder
                .matcher(configuration())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .or(() -> Optional.ofNullable(setting.defaultValue()));
    }

    private String configuration() {
        try {
            return new ClassPathResource(name + ".yml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
