package org.minshu.catalog.reference;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many departments are of a kind. */
@Repository
class KindUses implements ReferenceUses {

    private final JdbcClient jdbc;

    KindUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(String list, Collection<String> keys) {
        if (!list.equals("departmentKind")) {
            return Map.of();
        }
        return jdbc
                .sql("select kind, count(*) as uses from catalog.department where kind = any(:keys) group by kind")
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("kind"), row.getLong("uses")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
