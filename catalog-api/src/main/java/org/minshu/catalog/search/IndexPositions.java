package org.minshu.catalog.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.dataset.PublishedDataset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which order versions became findable. */
@Repository
class IndexPositions {

    private final JdbcClient jdbc;

    IndexPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions that were findable before keep their place. Others who give places wait, so that none appears below the last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<PublishedDataset> findable) {
        lock();
        jdbc.sql("""
                        insert into catalog.index_position (dataset, version, position)
                        select dataset.id, indexed.version, nextval('catalog.index_position_seq')
                          from unnest(:ids::bigint[], :versions::int[]) as indexed (id, version)
                          join catalog.dataset on dataset.id = indexed.id
                        on conflict (dataset) do update set version = excluded.version, position = excluded.position
                         where index_position.version < excluded.version""")
                .param("ids", findable.stream().map(PublishedDataset::id).toArray(Long[]::new))
                .param(
                        "versions",
                        findable.stream().map(PublishedDataset::version).toArray(Integer[]::new))
                .update();
    }

    /**
     * Their newest versions say nothing new: they have the place of the versions before, and where such a one has still to
     * become findable, the one that it will get.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<Long> reworded) {
        lock();
        jdbc.sql("update catalog.index_position set version = version + 1 where dataset = any(:ids)")
                .param("ids", reworded.toArray(Long[]::new))
                .update();
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.index_position'))")
                .query((_, _) -> true)
                .single();
    }

    long last() {
        return jdbc.sql("select coalesce(max(position), 0) from catalog.index_position")
                .query(Long.class)
                .single();
    }

    Map<String, Long> of(Collection<String> codes, long after) {
        return jdbc
                .sql("""
                        select dataset.code, index_position.position from catalog.dataset
                          join catalog.index_position on index_position.dataset = dataset.id
                         where dataset.code = any(:codes) and index_position.position > :after""")
                .param("codes", codes.toArray(String[]::new))
                .param("after", after)
                .query((row, _) -> Map.entry(row.getString("code"), row.getLong("position")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
