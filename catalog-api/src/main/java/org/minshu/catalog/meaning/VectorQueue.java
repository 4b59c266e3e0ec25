package org.minshu.catalog.meaning;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries that may need a vector. */
@Repository
class VectorQueue {

    private static final int MOST_MISSING = 10_000;

    private final JdbcClient jdbc;

    VectorQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction of the change: neither is there without the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Long> datasets) {
        jdbc.sql("insert into catalog.vector_work (dataset) select unnest(:datasets::bigint[])")
                .param("datasets", datasets.toArray(Long[]::new))
                .update();
    }

    /** Those that the public sees and this model has not seen: all of them, at first and with another model. */
    void addMissing(String model) {
        jdbc.sql("""
                        insert into catalog.vector_work (dataset)
                        select id from catalog.dataset
                         where visible
                           and not exists (select from catalog.dataset_vector
                                            where dataset_vector.dataset = dataset.id and model = :model)
                           and not exists (select from catalog.vector_work where vector_work.dataset = dataset.id)
                         order by id limit :most""").param("model", model).param("most", MOST_MISSING).update();
    }

    /** Takes the oldest out, at most so many; they are back when the transaction fails. Others meanwhile take later ones. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> take(int most) {
        return jdbc.sql("""
                        with taken as (
                            delete from catalog.vector_work
                             where id in (select id from catalog.vector_work where refused is null
                                           order by id limit :most for update skip locked)
                            returning dataset)
                        select distinct dataset from taken order by dataset""")
                .param("most", most)
                .query((row, _) -> row.getLong("dataset"))
                .list();
    }

    /** Parks the oldest, with which the model fails; a later change of the entry tries again. */
    void parkOldest(String reason) {
        jdbc.sql("""
                        update catalog.vector_work set refused = :reason, parked_at = clock_timestamp()
                         where id = (select id from catalog.vector_work where refused is null
                                      order by id limit 1 for update skip locked)""").param("reason", reason).update();
    }
}
