package org.minshu.catalog.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rollups up to date: what writers noted is added and taken away in one transaction. */
@Repository
class UsageRollups {

    private static final int BATCH = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    UsageRollups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds what waits, at most a batch; how much that was, none while somebody else does. */
    @Transactional
    public int fold() {
        return jdbc.sql("select catalog.usage_fold(:most)")
                .param("most", BATCH)
                .query(Integer.class)
                .single();
    }

    /** Makes the months to come. */
    @Transactional
    public void makeMonths() {
        jdbc.sql("select catalog.usage_make_partitions()").query(Integer.class).single();
    }

    /** Until when everything is in the rollups. */
    Instant countedUntil() {
        return jdbc.sql("""
                        select coalesce((select noted_at from catalog.usage_change order by id limit 1), :now)""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
