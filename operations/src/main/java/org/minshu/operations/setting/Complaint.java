package org.minshu.operations.setting;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.validation.FieldError;

/** Makes the sentence of a failure to bind a record of settings. */
record Complaint(Settings settings) {

    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");

    /** Absent where the failure is not about a setting of ours. */
    Optional<String> about(BindException failure) {
        var invalid = cause(failure, BindValidationException.class);
        if (invalid != null) {
            return invalid(invalid);
        }
        var contradiction = cause(failure, BeanInstantiationException.class);
        return contradiction == null ? mistyped(failure) : contradiction(failure, contradiction);
    }

    /** A record's constructor says what is wrong, in words and with the names of its settings. */
    private Optional<String> contradiction(BindException failure, BeanInstantiationException contradiction) {
        var prefix = failure.getName().toString();
        var message = contradiction.getCause() == null
                ? null
                : contradiction.getCause().getMessage();
        var concerned =
                settings.all().stream().anyMatch(setting -> setting.name().startsWith(prefix + "."));
        return Optional.ofNullable(message).filter(_ -> concerned).map(this::withVariables);
    }

    private String withVariables(String message) {
        var sentence = message;
        for (var setting : settings.all().reversed()) {
            sentence = sentence.replace(setting.name(), setting.variable());
        }
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private Optional<String> mistyped(BindException failure) {
        var given = failure.getProperty() == null
                ? null
                : String.valueOf(failure.getProperty().getValue());
        return settings.named(failure.getName().toString())
                .map(setting -> Sentences.wrong(setting, given, "is not " + setting.kind()));
    }

    private Optional<String> invalid(BindValidationException failure) {
        var errors = failure.getValidationErrors();
        return errors.getAllErrors().stream()
                .filter(FieldError.class::isInstance)
                .map(FieldError.class::cast)
                .flatMap(error -> settings
                        .named(errors.getName() + "." + DataObjectPropertyName.toDashedForm(error.getField()))
                        .map(setting -> new Invalid(setting, error, given(setting, errors)))
                        .stream())
                .min(Comparator.comparingInt(Invalid::position).thenComparing(Invalid::isThere))
                .map(Invalid::sentence);
    }

    /** As it was written, not as it was read. */
    private static @Nullable String given(Setting setting, ValidationErrors errors) {
        return errors.getBoundProperties().stream()
                .filter(property -> property.getName().toString().equals(setting.name()))
                .map(property -> String.valueOf(property.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private record Invalid(
            Setting setting, FieldError error, @Nullable String given) {

        /** Of several, the one that the record names first. */
        int position() {
            var names = Arrays.stream(setting.owner().getRecordComponents()).map(RecordComponent::getName);
            return names.toList().indexOf(setting.component().getName());
        }

        boolean isThere() {
            return !MISSING.contains(String.valueOf(error.getCode()));
        }

        String sentence() {
            if (isThere()) {
                return Sentences.wrong(setting, given, String.valueOf(error.getDefaultMessage()));
            }
            return given == null ? Sentences.missing(setting) : Sentences.empty(setting);
        }
    }
}
