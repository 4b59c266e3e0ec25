package org.minshu.catalog.dataset;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives out resource codes: one sequence a class code, which the database advances, so that no number comes twice. */
@Repository
public class ResourceCodes {

    private final JdbcClient jdbc;

    ResourceCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ResourceCode next(String classCode) {
        return next(List.of(classCode)).getFirst();
    }

    /** One code for each of the class codes, in their order. */
    public List<ResourceCode> next(Collection<String> classCodes) {
        var wanted = new TreeMap<String, Integer>();
        classCodes.forEach(classCode -> wanted.merge(classCode, 1, Integer::sum));
        var given = take(wanted);
        return classCodes.stream()
                .map(classCode -> Objects.requireNonNull(given.get(classCode)).remove())
                .toList();
    }

    /** The rows are locked in the order of class codes, so that two callers cannot wait for each other. */
    private Map<String, Deque<ResourceCode>> take(SortedMap<String, Integer> wanted) {
        var given = new HashMap<String, Deque<ResourceCode>>();
        jdbc.sql("""
                        insert into catalog.resource_sequence (class_code, last)
                        select class_code, wanted
                          from unnest(:classCodes::text[], :wanted::integer[]) as class (class_code, wanted)
                        on conflict (class_code) do update set last = resource_sequence.last + excluded.last
                        returning class_code, last""")
                .param("classCodes", wanted.keySet().toArray(String[]::new))
                .param("wanted", wanted.values().toArray(Integer[]::new))
                .query((row, _) -> Map.entry(row.getString("class_code"), row.getInt("last")))
                .list()
                .forEach(taken -> given.put(
                        taken.getKey(),
                        codes(taken.getKey(), taken.getValue(), Objects.requireNonNull(wanted.get(taken.getKey())))));
        return given;
    }

    private static Deque<ResourceCode> codes(String classCode, int last, int many) {
        var codes = new ArrayDeque<ResourceCode>();
        for (int sequence = last - many + 1; sequence <= last; sequence++) {
            codes.add(ResourceCode.of(classCode, sequence));
        }
        return codes;
    }
}
