package org.minshu.catalog.measurement;

import java.util.Set;
import java.util.TreeSet;
import org.minshu.catalog.reference.CodeLists;

/** The codes of a list of the platform. */
final class KnownCodes {

    private KnownCodes() {}

    /** In their order; nothing where there is no such list. */
    static Set<String> of(String vocabulary, CodeLists lists) {
        return new TreeSet<>(
                switch (vocabulary) {
                    case "region" -> lists.regions();
                    case "department" -> lists.classCodes().keySet();
                    default -> lists.list(vocabulary);
                });
    }
}
