package org.minshu.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one table.
 *
 * @param outputs at least one
 * @param condition which rows; all where there is none
 * @param keys what rows are grouped by; may be empty although values for groups are asked, then all rows are one group
 * @param orders where they leave an order open, it is that of the table, or of the keys: pages fit together
 * @param limit rows of the answer, {@value #ALL} for all
 * @param offset rows of the answer that are left out at its beginning
 */
public record Question(
        List<Output> outputs,
        @Nullable Expression condition,
        List<Expression> keys,
        List<Order> orders,
        long limit,
        long offset) {

    public static final long ALL = -1;

    public Question {
        if (outputs.isEmpty() || limit < ALL || offset < 0) {
            throw new IllegalArgumentException("A question has outputs, and neither a negative limit nor offset");
        }
        outputs = List.copyOf(outputs);
        keys = List.copyOf(keys);
        orders = List.copyOf(orders);
    }

    /** Whether a row of the answer stands for many of the table. */
    public boolean isGrouped() {
        return !keys.isEmpty()
                || outputs.stream().map(Output::value).anyMatch(Expression::isAggregated)
                || orders.stream().map(Order::value).anyMatch(Expression::isAggregated);
    }

    public Question page(long most, long from) {
        return new Question(outputs, condition, keys, orders, most, from);
    }

    /** A column of the answer. */
    public record Output(String name, Expression value) {

        public ColumnType type() {
            return value.type();
        }
    }

    /** Missing values come last. */
    public record Order(Expression value, boolean descending) {}
}
