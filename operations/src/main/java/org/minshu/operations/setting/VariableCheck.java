package org.minshu.operations.setting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Refuses environment variables that look like settings and are none, and such as are set to nothing. */
public final class VariableCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OURS = "MINSHU_";
    /** What scripts and tests are told by, in whose environment an application may be started. */
    private static final Set<String> OF_TOOLS = Set.of("MINSHU_ENGINES", "MINSHU_URL", "MINSHU_JAVA_OPTIONS");

    private static final Pattern ELEMENT = Pattern.compile("_\\d+_?$");

    private final Map<String, Setting> known = new HashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        for (var setting :
                Settings.of(Objects.requireNonNull(context.getClassLoader())).all()) {
            known.put(setting.variable(), setting);
            known.put(setting.shortVariable(), setting);
        }
        check(context.getEnvironment());
    }

    private void check(ConfigurableEnvironment environment) {
        var variables = ours(environment);
        var services = new ServiceLinks(variables.keySet());
        variables.forEach((name, value) -> {
            if (!OF_TOOLS.contains(name) && !services.have(name)) {
                check(name, value, environment);
            }
        });
    }

    private void check(String name, String value, ConfigurableEnvironment environment) {
        var setting = setting(name);
        if (setting == null) {
            var application = environment.getProperty("spring.application.name", "this application");
            throw new StartRefusedException(Sentences.unknown(name, closest(name), application));
        }
        if (value.isBlank()) {
            throw new StartRefusedException(Sentences.empty(setting));
        }
    }

    private @Nullable Setting setting(String name) {
        var whole = known.get(name);
        return whole != null ? whole : known.get(ELEMENT.matcher(name).replaceFirst(""));
    }

    private @Nullable String closest(String name) {
        return known.values().stream()
                .map(Setting::variable)
                .distinct()
                .sorted()
                .min(Comparator.comparingInt(candidate -> Distance.between(name, candidate)))
                .filter(candidate -> Distance.between(name, candidate) <= name.length() / 3)
                .orElse(null);
    }

    private static Map<String, String> ours(ConfigurableEnvironment environment) {
        var ours = new TreeMap<String, String>();
        var source = environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (source instanceof EnumerablePropertySource<?> variables) {
            for (var name : variables.getPropertyNames()) {
                var upper = name.toUpperCase(Locale.ROOT);
                if (upper.startsWith(OURS)) {
                    ours.put(upper, String.valueOf(variables.getProperty(name)));
                }
            }
        }
        return ours;
    }
}
