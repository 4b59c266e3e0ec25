package org.minshu.operations.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;

/** What a record demands of its components; standard constraints stand on the fields alone. */
final class Constraints {

    private Constraints() {}

    static boolean mustBeThere(RecordComponent component) {
        var field = field(component);
        return field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
    }

    static String bounds(RecordComponent component) {
        var within = component.getAnnotation(Within.class);
        return within == null ? "" : "%s to %s".formatted(within.least(), within.most());
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
