package org.minshu.portal.publish;

import java.util.Arrays;
import java.util.Locale;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** What can be done to an entry as a whole. Names are those of {@code DatasetView.moves}, in capitals. */
enum EntryMove {
    SUBMIT("submission"),
    PUBLISH("publication"),
    RETURN("return"),
    SUSPEND("suspension"),
    RESUME("resumption");

    private final String path;

    EntryMove(String path) {
        this.path = path;
    }

    /** The last part of its address on the API. */
    String path() {
        return path;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryMove of(String code) {
        return Arrays.stream(values())
                .filter(move -> move.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, code));
    }
}
