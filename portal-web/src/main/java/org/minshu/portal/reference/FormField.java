package org.minshu.portal.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form.
 *
 * @param value as it is typed
 * @param theirs what somebody else has saved meanwhile, where it is another; null otherwise
 * @param options what can be chosen; empty where text is typed
 */
public record FormField(String name, String value, @Nullable String theirs, List<Option> options, boolean needed) {

    /** A value and its words. */
    public record Option(String value, String text) {}

    /** The words for what is chosen. */
    public String words(@Nullable String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::text)
                .findFirst()
                .orElse(code == null || code.isEmpty() ? "—" : code);
    }
}
