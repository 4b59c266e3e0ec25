package org.minshu.operations.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** What a record demands of its components; standard constraints stand on the fields alone. */
final class Constraints {

    private static final List<Class<? extends Annotation>> MUST =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private Constraints() {}

    static boolean mustBeThere(RecordComponent component) {
        var field = field(component);
        return MUST.stream().anyMatch(field::isAnnotationPresent);
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
