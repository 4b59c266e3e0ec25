package org.minshu.catalog.access;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.model.vocabulary.Term;
import org.springframework.util.MultiValueMap;

/**
 * Which requests are asked for.
 *
 * @param todo only those where the caller is to act
 * @param overdue only those past their deadline
 * @param q part of the number, the organisation, the scenario's name or a dataset's title
 */
record RequestQuery(
        @Nullable String state,
        boolean todo,
        boolean overdue,
        @Nullable String q,
        Paging paging) {

    static RequestQuery of(MultiValueMap<String, String> query) {
        var state = Texts.tidy(query.getFirst("state"));
        if (state != null && Term.of(RequestState.class, state).isEmpty()) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "state is a request's state");
        }
        return new RequestQuery(
                state,
                "true".equals(query.getFirst("todo")),
                "true".equals(query.getFirst("overdue")),
                Texts.tidy(query.getFirst("q")),
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }
}
