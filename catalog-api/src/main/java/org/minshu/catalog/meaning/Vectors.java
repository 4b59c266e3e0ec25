package org.minshu.catalog.meaning;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.model.meaning.Vector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vectors as they are kept, by the hash of their text. */
@Repository
class Vectors {

    private final JdbcClient jdbc;

    Vectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are there. */
    Map<String, Vector> of(Collection<String> hashes, String model) {
        return jdbc
                .sql("select hash, numbers from catalog.text_vector where model = :model and hash = any(:hashes)")
                .param("model", model)
                .param("hashes", bytes(hashes))
                .query((row, _) ->
                        Map.entry(HexFormat.of().formatHex(row.getBytes("hash")), Vector.of(row.getBytes("numbers"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> missing(Collection<String> hashes, String model) {
        var missing = new HashSet<>(hashes);
        jdbc.sql("select hash from catalog.text_vector where model = :model and hash = any(:hashes)")
                .param("model", model)
                .param("hashes", bytes(hashes))
                .query((row, _) -> HexFormat.of().formatHex(row.getBytes("hash")))
                .list()
                .forEach(missing::remove);
        return missing;
    }

    /** Two processes may have computed the same. */
    void keep(Map<String, Vector> vectors, String model) {
        var all = List.copyOf(vectors.entrySet());
        jdbc.sql("""
                        insert into catalog.text_vector (hash, model, numbers)
                        select hash, :model, numbers
                          from unnest(:hashes::bytea[], :numbers::bytea[]) as computed (hash, numbers)
                         order by hash
                        on conflict (hash, model) do nothing""")
                .param("model", model)
                .param("hashes", bytes(all.stream().map(Map.Entry::getKey).toList()))
                .param(
                        "numbers",
                        all.stream().map(each -> each.getValue().bytes()).toArray(byte[][]::new))
                .update();
    }

    /** Says which texts an entry has; those for which this is news. */
    Set<Long> link(Map<Long, Set<String>> hashes, String model) {
        var pairs = hashes.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(hash -> Map.entry(each.getKey(), hash)))
                .toList();
        return new HashSet<>(jdbc.sql("""
                        with seen as (
                            select * from unnest(:ids::bigint[], :hashes::bytea[]) as seen (dataset, hash)
                        ), gone as (
                            delete from catalog.dataset_vector kept
                             where dataset = any(:all)
                               and (model <> :model or not exists (
                                    select from seen where seen.dataset = kept.dataset and seen.hash = kept.hash))
                            returning dataset
                        ), come as (
                            insert into catalog.dataset_vector (dataset, hash, model)
                            select distinct dataset, hash, :model from seen
                             where exists (select from catalog.dataset where dataset.id = seen.dataset)
                            on conflict do nothing
                            returning dataset)
                        select dataset from gone union select dataset from come""")
                .param("model", model)
                .param("all", hashes.keySet().toArray(Long[]::new))
                .param("ids", pairs.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param("hashes", bytes(pairs.stream().map(Map.Entry::getValue).toList()))
                .query((row, _) -> row.getLong("dataset"))
                .list());
    }

    /** What the public does not see needs none. */
    void unlink(Collection<Long> datasets) {
        jdbc.sql("delete from catalog.dataset_vector where dataset = any(:datasets)")
                .param("datasets", datasets.toArray(Long[]::new))
                .update();
    }

    /** Removes those that no entry has had for a day, at most so many. */
    int sweep(int most) {
        return jdbc.sql("""
                        delete from catalog.text_vector
                         where (hash, model) in (
                               select hash, model from catalog.text_vector kept
                                where computed_at < now() - interval '1 day'
                                  and not exists (select from catalog.dataset_vector
                                                   where dataset_vector.hash = kept.hash
                                                     and dataset_vector.model = kept.model)
                                limit :most)""").param("most", most).update();
    }

    private static byte[][] bytes(Collection<String> hashes) {
        return hashes.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
    }
}
