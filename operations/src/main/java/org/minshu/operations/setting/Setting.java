package org.minshu.operations.setting;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One setting, as a component of a record declares it.
 *
 * @param name such as {@code minshu.database.url}
 * @param description from the record's Javadoc, empty where it says nothing
 * @param defaultValue as one would write it
 */
public record Setting(
        String name, String description, @Nullable String defaultValue, RecordComponent component) {

    /** The environment variable that sets it. */
    public String variable() {
        return variable(name);
    }

    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Spring's canonical form of the variable, without an underscore for a dash; it works, too. */
    String shortVariable() {
        return variable(name.replace("-", ""));
    }

    /** Whether its value is never shown. */
    public boolean isSecret() {
        return name.matches(".*(password|secret|[.-]keys?)");
    }

    public boolean isRequired() {
        return defaultValue == null && Constraints.mustBeThere(component);
    }

    /** Whether the record says what happens without it: it is required, has a default, or may be absent. */
    public boolean isDecided() {
        return defaultValue != null
                || Constraints.mustBeThere(component)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public Optional<String> example() {
        var example = component.getAnnotation(Example.class);
        return Optional.ofNullable(example == null ? defaultValue : example.value());
    }

    /** What type of value it takes, in words. */
    public String kind() {
        return Kind.of(component.getGenericType());
    }

    /** Such as "1 to 65535"; empty without bounds. */
    public String bounds() {
        return Constraints.bounds(component);
    }

    /** The record that declares it. */
    public Class<?> owner() {
        return component.getDeclaringRecord();
    }
}
