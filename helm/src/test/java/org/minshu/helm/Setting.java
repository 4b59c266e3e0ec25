package org.minshu.helm;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.ClassUtils;

/** One setting of the code: {@code property} names it, {@code source} is the record that binds it. */
record Setting(String property, String source) {

    String variable() {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** It has no default and may not be absent. */
    boolean isRequired() {
        var components = ClassUtils.resolveClassName(source, null).getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> component.getName().equalsIgnoreCase(lastWord()))
                .noneMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || component.getAccessor().isAnnotationPresent(DefaultValue.class));
    }

    /** {@code ownerUser} of {@code minshu.database.owner-user}, whatever its case. */
    private String lastWord() {
        return property.substring(property.lastIndexOf('.') + 1).replace("-", "");
    }
}
