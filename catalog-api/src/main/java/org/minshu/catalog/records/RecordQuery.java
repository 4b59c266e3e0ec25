package org.minshu.catalog.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.minshu.tables.Question;
import org.minshu.tables.language.QuestionText;

/**
 * The parameters of a request for records, under the names that they have there.
 *
 * @param limit rows, 10 where it is left out
 * @param offset rows that are left out
 */
record RecordQuery(
        @Nullable String select,
        @Nullable String where,
        @Nullable String group_by,
        @Nullable String order_by,
        @Nullable Integer limit,
        @Nullable Integer offset) {

    /** Rows of a page, as in Explore. */
    static final int MOST = 100;
    /** The last row that pages reach, as in Explore. */
    static final int LAST = 10_000;
    /** The same of groups. */
    static final int MOST_GROUPS = 20_000;

    private static final int DEFAULT = 10;

    QuestionText text() {
        return new QuestionText(select, where, group_by, order_by);
    }

    /** @throws CatalogException QUERY_LIMIT */
    Question page(Question question) {
        int most = question.isGrouped() ? MOST_GROUPS : MOST;
        int last = question.isGrouped() ? MOST_GROUPS : LAST;
        int rows = limit == null ? DEFAULT : limit;
        int from = offset == null ? 0 : offset;
        requireWithin("limit", rows, 0, most);
        requireWithin("offset", from, 0, last - rows);
        return question.page(rows, from);
    }

    /** All of it, unless a limit is given. */
    Question export(Question question) {
        int rows = limit == null ? -1 : limit;
        int from = offset == null ? 0 : offset;
        requireWithin("limit", rows, -1, Integer.MAX_VALUE);
        requireWithin("offset", from, 0, Integer.MAX_VALUE);
        return question.page(rows, from);
    }

    static void requireWithin(String name, long value, long least, long most) {
        if (value < least || value > most) {
            var type = ProblemType.QUERY_LIMIT;
            throw new CatalogException(
                    type,
                    "%s is %d to %d".formatted(name, least, most),
                    List.of(new Violation(
                            "/" + name,
                            type,
                            "%s 须在 %d 至 %d 之间".formatted(name, least, most),
                            "%s is %d to %d".formatted(name, least, most),
                            1)));
        }
    }
}
