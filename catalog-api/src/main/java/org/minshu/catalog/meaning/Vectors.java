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
                .query((row, _) -> Map.entry(
                        HexFormat.of().formatHex(row.getBytes("hash")), Vector.of(row.getBytes("numbers"))))
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
        var hashes = List.copyOf(vectors.keySet());
        jdbc.sql("""
                        insert into catalog.text_vector (hash, model, numbers)
                        select hash, :model, numbers
                          from unnest(:hashes::bytea[], :numbers::bytea[]) as computed (hash, numbers)
                         order by hash
                        on conflict (hash, model) do nothing""")
                .param("model", model)
                .param("hashes", bytes(hashes))
                .param("numbers", hashes.stream().map(hash -> vectors.get(hash).bytes()).toArray(byte[][]::new))
                .update();
    }

    /** Says which text an entry has; those for which this is news. */
    List<Long> link(Map<Long, String> hashes, String model) {
        var ids = hashes.keySet().stream().sorted().toList();
        return jdbc.sql("""
                        insert into catalog.dataset_vector (dataset, hash, model)
                        select id, hash, :model from unnest(:ids::bigint[], :hashes::bytea[]) as seen (id, hash)
                         where exists (select from catalog.dataset where dataset.id = seen.id)
                        on conflict (dataset) do update set hash = excluded.hash, model = excluded.model
                         where (dataset_vector.hash, dataset_vector.model) <> (excluded.hash, excluded.model)
                        returning dataset""")
                .param("model", model)
                .param("ids", ids.toArray(Long[]::new))
                .param("hashes", bytes(ids.stream().map(hashes::get).toList()))
                .query((row, _) -> row.getLong("dataset"))
                .list();
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
