package org.minshu.catalog.problem;

import java.util.List;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/** What is answered in place of a result. */
record Refusal(ProblemType type, String detail, List<Violation> violations) {

    static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of());
    }
}
