package org.minshu.catalog.upkeep;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.KeptLists;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/** Which values of a list are asked for; what is null does not matter. */
record UpkeepQuery(
        String list, @Nullable String q, @Nullable Boolean retired, Sort sort, Paging paging) {

    /** In which order. */
    enum Sort {
        PLACE("place, key"),
        NAME("name_zh, key"),
        KEY("key");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    static UpkeepQuery of(String list, MultiValueMap<String, String> query) {
        return new UpkeepQuery(
                list(list),
                words(Texts.tidy(query.getFirst("q"))),
                retired(Texts.tidy(query.getFirst("state"))),
                sort(Texts.tidy(query.getFirst("sort"))),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    static String list(String name) {
        if (!KeptLists.ALL.contains(name)) {
            throw new CatalogException(ProblemType.NOT_FOUND, "No list that can be kept: " + name);
        }
        return name;
    }

    private static @Nullable String words(@Nullable String q) {
        if (q != null && (!Texts.fitsOneLine(q) || q.length() > 100)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "q is one line of at most 100 characters");
        }
        return q;
    }

    private static @Nullable Boolean retired(@Nullable String state) {
        return switch (Objects.requireNonNullElse(state, "")) {
            case "" -> null;
            case "ACTIVE" -> false;
            case "RETIRED" -> true;
            default -> throw new CatalogException(ProblemType.PARAMETER_INVALID, "state is ACTIVE or RETIRED");
        };
    }

    private static Sort sort(@Nullable String name) {
        return switch (Objects.requireNonNullElse(name, "place")) {
            case "place" -> Sort.PLACE;
            case "name" -> Sort.NAME;
            case "key" -> Sort.KEY;
            default -> throw new CatalogException(ProblemType.PARAMETER_INVALID, "sort is place, name or key");
        };
    }
}
