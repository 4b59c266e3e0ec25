package org.minshu.catalog.reference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that the authority keeps, by name: code lists whose terms are data, and what has a table of its own. */
public final class KeptLists {

    /** Code lists that are data; all others are rules of the code. */
    static final Set<String> TERMS = Set.of("theme", "formatType", "departmentKind", "scenarioField");

    /** Also those whose values can take each other's place. */
    public static final Set<String> ALL = Stream.concat(TERMS.stream(), Stream.of("department", "library", "region"))
            .collect(Collectors.toUnmodifiableSet());

    private KeptLists() {}
}
