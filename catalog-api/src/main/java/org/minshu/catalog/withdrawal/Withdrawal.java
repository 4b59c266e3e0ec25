package org.minshu.catalog.withdrawal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.model.code.ResourceCode;

/**
 * What is announced of an entry.
 *
 * @param dataset the entry's id
 * @param department key
 * @param title as the public knows it
 * @param on the day from which it is gone, Asia/Shanghai
 */
record Withdrawal(
        long id,
        long dataset,
        ResourceCode code,
        String department,
        String title,
        @Nullable String reason,
        LocalDate on) {}
