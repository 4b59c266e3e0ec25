package org.minshu.operations.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Every setting that the code on a class path declares, by name. */
public record Settings(List<Setting> all) {

    public Settings {
        all = all.stream().sorted(Comparator.comparing(Setting::name)).toList();
    }

    public static Settings of(ClassLoader code) {
        return new Settings(Metadata.read(code));
    }

    /** {@code name} may point into a list. */
    Optional<Setting> named(String name) {
        var plain = name.replaceFirst("\\[.*", "");
        return all.stream().filter(setting -> setting.name().equals(plain)).findFirst();
    }

    List<Class<?>> records() {
        return all.stream()
                .<Class<?>>map(Setting::owner)
                .distinct()
                .filter(owner -> owner.isAnnotationPresent(ConfigurationProperties.class))
                .toList();
    }
}
