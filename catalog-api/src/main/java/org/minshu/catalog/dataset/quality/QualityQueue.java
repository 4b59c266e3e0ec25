package org.minshu.catalog.dataset.quality;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries that are to be scored: those that triggers noted, and those scored by an earlier edition of the rules. */
@Repository
class QualityQueue {

    private final JdbcClient jdbc;

    QualityQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the oldest out, at most so many; what is noted while they are scored comes again. */
    List<Long> take(int most) {
        return jdbc.sql("""
                        with taken as (
                            delete from catalog.quality_work
                             where id in (select id from catalog.quality_work order by id limit :most
                                             for update skip locked)
                            returning dataset)
                        select distinct dataset from taken order by dataset""")
                .param("most", most)
                .query((row, _) -> row.getLong("dataset"))
                .list();
    }

    List<Long> outdated(int most) {
        return jdbc.sql("select dataset from catalog.dataset_quality where edition < :edition limit :most")
                .param("edition", QualityRule.EDITION)
                .param("most", most)
                .query((row, _) -> row.getLong("dataset"))
                .list();
    }
}
