package org.minshu.catalog.person;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/** Which people are asked for; what is null does not matter. */
record PersonQuery(
        @Nullable String q,
        @Nullable Role role,
        @Nullable String department,
        @Nullable Boolean suspended,
        Sort sort,
        Paging paging) {

    /** In which order. */
    enum Sort {
        LAST_SEEN(" order by last_seen desc, subject"),
        NAME(" order by name, subject");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    static PersonQuery of(MultiValueMap<String, String> query) {
        return new PersonQuery(
                Texts.tidy(query.getFirst("q")),
                role(Texts.tidy(query.getFirst("role"))),
                Texts.tidy(query.getFirst("department")),
                suspended(Texts.tidy(query.getFirst("state"))),
                sort(Texts.tidy(query.getFirst("sort"))),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    private static @Nullable Role role(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.PARAMETER_INVALID, "role is a role's name"));
    }

    private static @Nullable Boolean suspended(@Nullable String state) {
        return switch (Objects.requireNonNullElse(state, "")) {
            case "" -> null;
            case "ACTIVE" -> false;
            case "SUSPENDED" -> true;
            default -> throw new CatalogException(ProblemType.PARAMETER_INVALID, "state is ACTIVE or SUSPENDED");
        };
    }

    private static Sort sort(@Nullable String name) {
        return switch (Objects.requireNonNullElse(name, "lastSeen")) {
            case "lastSeen" -> Sort.LAST_SEEN;
            case "name" -> Sort.NAME;
            default -> throw new CatalogException(ProblemType.PARAMETER_INVALID, "sort is lastSeen or name");
        };
    }
}
