package org.minshu.catalog.problem;

import java.util.List;
import java.util.Objects;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.minshu.tables.TableRefused;
import org.minshu.tables.language.QuestionRefused;

/** Which refusals questions to tables come to. */
final class TableRefusals {

    private TableRefusals() {}

    static Refusal of(QuestionRefused refused) {
        var type = switch (refused.reason()) {
            case SYNTAX -> ProblemType.QUERY_SYNTAX;
            case UNKNOWN_COLUMN -> ProblemType.QUERY_COLUMN_UNKNOWN;
            case UNKNOWN_FUNCTION -> ProblemType.QUERY_FUNCTION_UNKNOWN;
            case WRONG_TYPE -> ProblemType.QUERY_TYPE_WRONG;
            case NOT_GROUPED -> ProblemType.QUERY_NOT_GROUPED;
            case NAME_TAKEN -> ProblemType.QUERY_NAME_TAKEN;
            case TOO_COMPLEX -> ProblemType.QUERY_TOO_COMPLEX;
        };
        var parameter = refused.clause().parameter();
        var detail = "%s, character %d: %s".formatted(parameter, refused.position(), refused.en());
        return new Refusal(
                type,
                detail,
                List.of(new Violation("/" + parameter, type, refused.zh(), refused.en(), refused.position())));
    }

    static Refusal of(TableRefused refused) {
        var type = switch (refused.reason()) {
            case TOO_SLOW, ENDED -> ProblemType.QUERY_TOO_SLOW;
            case TOO_LARGE -> ProblemType.QUERY_TOO_LARGE;
            case OUT_OF_RANGE -> ProblemType.QUERY_OUT_OF_RANGE;
            case BUSY -> ProblemType.TABLES_BUSY;
            case TABLE_TOO_LARGE, TABLE_BROKEN -> ProblemType.TABLE_UNREADABLE;
        };
        return Refusal.of(type, Objects.requireNonNullElse(refused.getMessage(), type.slug()));
    }
}
