package org.minshu.helm;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** One setting of the code: {@code property} names it, {@code source} is the record that binds it. */
record Setting(String property, String source, boolean hasDefault) {

    String variable() {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** It has no default and may not be absent. */
    boolean isRequired() {
        return !hasDefault
                && Arrays.stream(ClassUtils.resolveClassName(source, null).getRecordComponents())
                        .filter(component -> component.getName().equalsIgnoreCase(lastWord()))
                        .noneMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** {@code owneruser} of {@code minshu.database.owner-user}. */
    private String lastWord() {
        return property.substring(property.lastIndexOf('.') + 1).replace("-", "");
    }
}
