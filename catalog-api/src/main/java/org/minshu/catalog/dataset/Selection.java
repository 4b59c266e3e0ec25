package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.Term;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which entries of the register; what is null does not matter. */
record Selection(
        @Nullable DatasetState state,
        @Nullable String department,
        @Nullable String words) {

    /** As a caller may ask for them, untidied. */
    static Selection of(@Nullable String state, @Nullable String department, @Nullable String q, Caller caller) {
        return new Selection(
                state(Texts.tidy(state)),
                Rights.department(words(Texts.tidy(department)), caller),
                words(Texts.tidy(q)));
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("state", state == null ? null : state.name())
                .param("department", department)
                .param("q", words == null ? null : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static @Nullable DatasetState state(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Term.of(DatasetState.class, name)
                .orElseThrow(() -> new CatalogException(ProblemType.PARAMETER_INVALID, "No such state: " + name));
    }

    /** The database knows no text with control characters in it. */
    private static @Nullable String words(@Nullable String q) {
        if (q != null && !Texts.fitsOneLine(q)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "A parameter contains control characters");
        }
        return q;
    }
}
