package org.minshu.catalog.scenario;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/**
 * Which scenarios are asked for.
 *
 * @param q words that its name, problem or output contains
 * @param dataset resource code
 * @param mine only those of the caller's organisation
 */
record ScenarioQuery(
        @Nullable String q,
        @Nullable String field,
        @Nullable String library,
        @Nullable String dataset,
        boolean mine,
        Sort sort,
        Paging paging) {

    enum Sort {
        id,
        name,
        newest
    }

    static ScenarioQuery of(MultiValueMap<String, String> query) {
        return new ScenarioQuery(
                Texts.tidy(query.getFirst("q")),
                Texts.tidy(query.getFirst("field")),
                Texts.tidy(query.getFirst("library")),
                code(Texts.tidy(query.getFirst("dataset"))),
                "true".equals(query.getFirst("mine")),
                sort(Texts.tidy(query.getFirst("sort"))),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    private static @Nullable String code(@Nullable String slug) {
        return slug == null
                ? null
                : ResourceCode.parse(slug).map(ResourceCode::value).orElse("none");
    }

    private static Sort sort(@Nullable String name) {
        for (var sort : Sort.values()) {
            if (name == null || sort.name().equals(name)) {
                return sort;
            }
        }
        throw new CatalogException(ProblemType.PARAMETER_INVALID, "sort is id, name or newest");
    }
}
