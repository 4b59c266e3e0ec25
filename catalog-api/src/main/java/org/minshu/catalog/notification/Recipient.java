package org.minshu.catalog.notification;

import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;

/** Who is told something. */
public sealed interface Recipient {

    static Recipient person(String subject) {
        return new Person(subject);
    }

    static Recipient all(Role role) {
        return new Office(role, null);
    }

    static Recipient of(Role role, String department) {
        return new Office(role, department);
    }

    /** One person, by the subject of their token. */
    record Person(String subject) implements Recipient {}

    /** All of a role, of one department where it is named. */
    record Office(Role role, @Nullable String department) implements Recipient {}
}
