package org.minshu.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.minshu.catalog.dataset.PublishedDataset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries whose public face changed since the index was last told; only ever appended to, so that writers never wait. */
@Repository
class IndexQueue {

    private final JdbcClient jdbc;
    private final IndexPositions positions;

    IndexQueue(JdbcClient jdbc, IndexPositions positions) {
        this.jdbc = jdbc;
        this.positions = positions;
    }

    /** In the transaction of the change: neither is there without the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Long> datasets) {
        jdbc.sql("insert into catalog.index_work (dataset) select unnest(:datasets::bigint[])")
                .param("datasets", datasets.toArray(Long[]::new))
                .update();
    }

    /** Once more, because not all of them could be told. */
    @Transactional
    public void again(Collection<Long> datasets) {
        if (!datasets.isEmpty()) {
            add(datasets);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addAllOf(String department) {
        jdbc.sql("""
                        insert into catalog.index_work (dataset)
                        select id from catalog.published_dataset where department = :department""").param("department", department).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addByCodes(Collection<String> codes) {
        jdbc.sql(
                        "insert into catalog.index_work (dataset) select id from catalog.dataset where code = any(:codes) and visible")
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** Those that were scored since they were looked for the last time, an hour ago. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addScored() {
        jdbc.sql("""
                        insert into catalog.index_work (dataset)
                        select dataset from catalog.dataset_quality
                         where visible and scored_at > now() - interval '2 hours'""").update();
    }

    /** The oldest, at most so many. */
    List<Work> next(int most) {
        return jdbc.sql("select id, dataset from catalog.index_work where refused is null order by id limit :most")
                .param("most", most)
                .query((row, _) -> new Work(row.getLong("id"), row.getLong("dataset")))
                .list();
    }

    /** Takes out what was done, and earlier refusals of the same entries; what became findable by it gets its place. */
    @Transactional
    public void done(List<Work> work, List<PublishedDataset> findable) {
        positions.add(findable);
        jdbc.sql("""
                        delete from catalog.index_work
                         where id = any(:ids) or (refused is not null and dataset = any(:datasets))""")
                .param("ids", ids(work))
                .param("datasets", work.stream().map(Work::dataset).distinct().toArray(Long[]::new))
                .update();
    }

    /** Parks work that the engine will never take, for an administrator to see; a later change tries again. */
    void park(List<Work> work, String reason) {
        jdbc.sql("update catalog.index_work set refused = :reason, parked_at = clock_timestamp() where id = any(:ids)")
                .param("reason", reason)
                .param("ids", ids(work))
                .update();
    }

    /** Parks what was refused although nobody changed it. */
    void park(long dataset, String reason) {
        jdbc.sql(
                        "insert into catalog.index_work (dataset, refused, parked_at) values (:dataset, :reason, clock_timestamp())")
                .param("dataset", dataset)
                .param("reason", reason)
                .update();
    }

    /** How much waits, counted up to ten thousand, and for how long the oldest of it has. */
    Waiting waiting() {
        return jdbc.sql("""
                        select (select count(*) from (select from catalog.index_work
                                  where refused is null limit 10000) waiting) as queued,
                               coalesce((select extract(epoch from clock_timestamp() - enqueued_at) from catalog.index_work
                                  where refused is null order by id limit 1), 0) as oldest""")
                .query((row, _) -> new Waiting(row.getLong("queued"), row.getDouble("oldest")))
                .single();
    }

    private static Long[] ids(List<Work> work) {
        return work.stream().map(Work::id).toArray(Long[]::new);
    }

    record Waiting(long count, double oldestSeconds) {}

    record Work(long id, long dataset) {

        boolean isOf(Set<Long> datasets) {
            return datasets.contains(dataset);
        }
    }
}
