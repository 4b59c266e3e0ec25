package org.minshu.tables.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.tables.Comparator;
import org.minshu.tables.Operator;

/** What was written, before anybody knows whether it means something; the position is its first character's, from 1. */
sealed interface Syntax {

    int position();

    record Name(String name, int position) implements Syntax {}

    record Text(String value, int position) implements Syntax {}

    record Numeral(BigDecimal value, int position) implements Syntax {}

    record Truth(boolean value, int position) implements Syntax {}

    /** {@code date'2026-05-01'}. */
    record Dated(String value, int position) implements Syntax {}

    /** {@code geom'POINT(119.3 26.1)'}. */
    record Geometry(String value, int position) implements Syntax {}

    /** {@code 10km}. */
    record Distance(double metres, int position) implements Syntax {}

    /** {@code count(*)} has a star, {@code count(distinct x)} is distinct. */
    record Call(String function, boolean star, boolean distinct, List<Syntax> arguments, int position)
            implements Syntax {}

    record Negative(Syntax of, int position) implements Syntax {}

    record Calculation(Operator operator, Syntax left, Syntax right, int position) implements Syntax {}

    record All(List<Syntax> parts, int position) implements Syntax {}

    record Any(List<Syntax> parts, int position) implements Syntax {}

    record Not(Syntax of, int position) implements Syntax {}

    record Compared(Comparator comparator, Syntax left, Syntax right, int position) implements Syntax {}

    record Liked(Syntax of, String pattern, int position) implements Syntax {}

    record Ranged(Syntax of, Comparator low, Syntax from, Comparator high, Syntax to, int position) implements Syntax {}

    record Listed(Syntax of, List<Syntax> values, int position) implements Syntax {}

    record Missing(Syntax of, int position) implements Syntax {}

    /** {@code is true}, which a missing value is not. */
    record Is(Syntax of, boolean value, int position) implements Syntax {}

    /**
     * An entry of a list.
     *
     * @param of everything where there is none
     * @param text as it was written, without the alias
     */
    record Entry(@Nullable Syntax of, @Nullable String alias, boolean descending, String text, int position) {

        Syntax value() {
            if (of == null) {
                throw new IllegalStateException("A star stands for columns, not for a value");
            }
            return of;
        }
    }
}
