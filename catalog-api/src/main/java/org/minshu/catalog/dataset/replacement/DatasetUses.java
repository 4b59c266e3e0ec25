package org.minshu.catalog.dataset.replacement;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.minshu.catalog.reference.ReferenceUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many entries that are not retired name a value, in what is worked on or in what is public. */
@Repository
class DatasetUses implements ReferenceUses {

    private final JdbcClient jdbc;

    DatasetUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(String list, Collection<String> keys) {
        return ValuePlace.of(list).map(place -> of(place, keys)).orElse(Map.of());
    }

    private Map<String, Long> of(ValuePlace place, Collection<String> keys) {
        return jdbc
                .sql("""
                        select used.key, count(*) as uses
                          from (%s) used join catalog.dataset entry on entry.id = used.id
                         where entry.state <> 'RETIRED'
                         group by used.key""".formatted(place.uses()))
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("key"), row.getLong("uses")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
