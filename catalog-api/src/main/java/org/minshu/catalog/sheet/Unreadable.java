package org.minshu.catalog.sheet;

import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Refuses what is no table. */
final class Unreadable {

    private Unreadable() {}

    static CatalogException because(String why) {
        return new CatalogException(ProblemType.SHEET_UNREADABLE, why);
    }
}
