package org.minshu.catalog.dataset.bulk;

import java.util.Objects;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.security.Caller;

/** For whom lines are loaded, and whether they are published at once. */
record Loading(Caller caller, boolean publishing, CodeLists lists) {

    String classCode(String department) {
        return Objects.requireNonNull(lists.classCodes().get(department));
    }
}
