package org.minshu.catalog.access;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.model.vocabulary.Term;
import org.springframework.util.MultiValueMap;

/**
 * Which grants are asked for.
 *
 * @param dataset resource code
 */
record GrantQuery(@Nullable String state, @Nullable String dataset, Paging paging) {

    static GrantQuery of(MultiValueMap<String, String> query) {
        var state = Texts.tidy(query.getFirst("state"));
        if (state != null && Term.of(GrantState.class, state).isEmpty()) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "state is a grant's state");
        }
        return new GrantQuery(
                state,
                code(Texts.tidy(query.getFirst("dataset"))),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null
                ? null
                : ResourceCode.parse(text)
                        .map(ResourceCode::value)
                        .orElseThrow(() ->
                                new CatalogException(ProblemType.PARAMETER_INVALID, "dataset is a resource code"));
    }
}
