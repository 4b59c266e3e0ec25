package org.minshu.portal.user;

import java.util.List;

/** The roles that people have; the platform's own programs have another. */
final class Roles {

    static final List<String> OF_PEOPLE = List.of("STEWARD", "AUTHORITY", "DEVELOPER", "AUDITOR");

    private Roles() {}
}
