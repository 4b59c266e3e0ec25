package org.minshu.model.vocabulary;

import java.util.Optional;

/** One value of a code list, with the words people see. */
public interface Term {

    /** The code that is stored and sent: stable, never translated. */
    String name();

    String zh();

    String en();

    /** The value of that code, or nothing where the list has none. */
    static <T extends Enum<T> & Term> Optional<T> of(Class<T> list, String code) {
        for (var value : list.getEnumConstants()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
