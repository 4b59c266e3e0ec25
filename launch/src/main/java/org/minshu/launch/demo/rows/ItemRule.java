package org.minshu.launch.demo.rows;

import org.jspecify.annotations.Nullable;

/** Makes one item's value: a text, a {@code BigDecimal}, a {@code LocalDate}, a {@code LocalDateTime}, or nothing. */
@FunctionalInterface
interface ItemRule {

    @Nullable Object make(Row row);
}
