package org.minshu.tables.language;

import java.util.Locale;

/** A parameter that is written in the language. */
public enum Clause {
    SELECT,
    WHERE,
    GROUP_BY,
    ORDER_BY,
    /** A list of columns that tell rows apart. */
    KEY;

    /** {@code group_by}: its name in a request. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
