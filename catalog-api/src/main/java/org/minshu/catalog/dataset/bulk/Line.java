package org.minshu.catalog.dataset.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.BulkLine;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/** A line that was read, on its way to its outcome. */
sealed interface Line {

    long number();

    /** JSON of the right form; what it says is not checked yet. */
    record Parsed(long number, BulkLine content) implements Line {

        Refused refuse(ProblemType problem, List<Violation> violations) {
            return new Refused(number, content.source(), content.sourceId(), problem, violations);
        }
    }

    /**
     * A line that passed the rules.
     *
     * @param metadata tidied, with its department
     * @param text the metadata as they are stored
     * @param digest SHA-256 of the text, lower-case hex: the same line sent again has the same
     */
    record Accepted(
            long number,
            String source,
            String sourceId,
            String department,
            DatasetMetadata metadata,
            String text,
            String digest)
            implements Line {

        SourceKey key() {
            return new SourceKey(source, sourceId);
        }

        Outcome outcome(String what, String code) {
            return new Outcome(number, source, sourceId, what, code, null, List.of());
        }

        Outcome refusal(ProblemType problem) {
            return refusal(problem, List.of());
        }

        Outcome refusal(ProblemType problem, List<Violation> violations) {
            return new Refused(number, source, sourceId, problem, violations).outcome();
        }
    }

    record Refused(
            long number,
            @Nullable String source,
            @Nullable String sourceId,
            ProblemType problem,
            List<Violation> violations)
            implements Line {

        Outcome outcome() {
            return new Outcome(number, source, sourceId, "refused", null, problem.slug(), violations);
        }
    }
}
