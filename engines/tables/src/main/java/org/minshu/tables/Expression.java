package org.minshu.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is worked out from a row or from a group of rows; its types have been checked. */
public sealed interface Expression {

    ColumnType type();

    /** What is inside it. */
    default List<Expression> parts() {
        return List.of();
    }

    record Column(String name, ColumnType type) implements Expression {}

    /** The number of the row in its table, from 0, which never changes. */
    record RowNumber() implements Expression {

        @Override
        public ColumnType type() {
            return ColumnType.INTEGER;
        }
    }

    /**
     * A value that was written down.
     *
     * @param value a String, Long, BigDecimal, Double, Boolean, LocalDate or Instant, as the type says
     */
    record Constant(Object value, ColumnType type) implements Expression {}

    /** A division by zero, also for the remainder, gives nothing. */
    record Arithmetic(Operator operator, Expression left, Expression right, ColumnType type) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    record Negative(Expression of) implements Expression {

        @Override
        public ColumnType type() {
            return of.type();
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A part of a day or of a moment in {@link ChinaTime}. */
    record Part(DatePart part, Expression of) implements Expression {

        @Override
        public ColumnType type() {
            return ColumnType.INTEGER;
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    record Scalar(ScalarFunction function, List<Expression> arguments, ColumnType type) implements Expression {

        public Scalar {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /**
     * One value for all rows of a group.
     *
     * @param of nothing where rows are counted
     * @param fraction of the percentile, 0 to 1
     */
    record Aggregate(
            AggregateFunction function, @Nullable Expression of, boolean distinct, double fraction, ColumnType type)
            implements Expression {

        @Override
        public List<Expression> parts() {
            return of == null ? List.of() : List.of(of);
        }
    }

    /** A value as text: numbers in plain digits, days as ISO 8601. */
    record AsText(Expression of) implements Expression {

        @Override
        public ColumnType type() {
            return ColumnType.TEXT;
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** For how many rows of a group a condition holds. */
    record CountWhere(Expression condition) implements Expression {

        @Override
        public ColumnType type() {
            return ColumnType.INTEGER;
        }

        @Override
        public List<Expression> parts() {
            return List.of(condition);
        }
    }

    /** A condition: a value of type BOOLEAN. */
    sealed interface Condition extends Expression {

        @Override
        default ColumnType type() {
            return ColumnType.BOOLEAN;
        }
    }

    record All(List<Expression> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Expression> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Expression of) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    record Comparison(Comparator comparator, Expression left, Expression right) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    record OneOf(Expression of, List<Expression> values) implements Condition {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /**
     * Upper and lower case are the same.
     *
     * @param pattern {@code %} stands for any characters, {@code _} for one; a backslash takes their meaning away
     */
    record Like(Expression of, String pattern) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /**
     * The whole text is as a pattern says, in time that grows with its length only.
     *
     * @param pattern one that {@link TableEngine#isPattern} takes
     */
    record Matches(Expression of, String pattern) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A text is a code of that form. */
    record WellFormed(CodeForm form, Expression of) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    record Missing(Expression of) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** Each word is contained in one of the texts; upper and lower case are the same. */
    record Contained(List<String> words, List<Expression> parts) implements Condition {

        public Contained {
            words = List.copyOf(words);
            parts = List.copyOf(parts);
        }
    }

    /** A point lies in the box, borders included, or the box of a shape meets it. Degrees of WGS 84. */
    record InBox(Expression of, double west, double south, double east, double north) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A point, or the nearest part of a shape's box, is at most so many metres away, on a sphere. */
    record Near(Expression of, double lon, double lat, double metres) implements Condition {

        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** Whether a value for a group of rows is in it. */
    static boolean isAggregated(Expression expression) {
        return expression instanceof Aggregate
                || expression instanceof CountWhere
                || expression.parts().stream().anyMatch(Expression::isAggregated);
    }
}
