package org.minshu.catalog.desk;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/**
 * Which tasks of a department are asked for.
 *
 * @param department key
 * @param overdue only those past their deadline
 */
record StewardTaskQuery(String department, @Nullable Kind kind, boolean overdue, Paging paging) {

    /** What waits. */
    enum Kind {
        REQUEST,
        RETURNED,
        UPDATE,
        DRAFT,
        IMPORT
    }

    static StewardTaskQuery of(MultiValueMap<String, String> query, Caller caller) {
        return new StewardTaskQuery(
                department(query.getFirst("department"), caller),
                kind(Texts.tidy(query.getFirst("kind"))),
                "true".equals(query.getFirst("overdue")),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    /** A steward's own; the authority, which has none, names one. */
    static String department(@Nullable String asked, Caller caller) {
        var named = Texts.tidy(asked);
        var department = named == null ? caller.department() : named;
        if (department == null || !Texts.fitsOneLine(department)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "department is the key of one department");
        }
        Rights.requireWriterFor(caller, department);
        return department;
    }

    private static @Nullable Kind kind(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new CatalogException(
                                ProblemType.PARAMETER_INVALID, "kind is one of " + Arrays.toString(Kind.values())));
    }
}
