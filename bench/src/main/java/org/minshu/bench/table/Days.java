package org.minshu.bench.table;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** A month somewhere in the table, another one each time. */
record Days() {

    static final int LENGTH = 30;

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    LocalDate next() {
        return FIRST.plusDays(ThreadLocalRandom.current().nextInt(LargeTable.DAYS - LENGTH));
    }
}
