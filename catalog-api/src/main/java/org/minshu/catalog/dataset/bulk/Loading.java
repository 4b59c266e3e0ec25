package org.minshu.catalog.dataset.bulk;

import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.security.Caller;

/** For whom lines are loaded, and whether they are published at once. */
record Loading(Caller caller, boolean publishing, CodeLists lists) {

    String classCode(String department) {
        return java.util.Objects.requireNonNull(lists.classCodes().get(department));
    }
}
