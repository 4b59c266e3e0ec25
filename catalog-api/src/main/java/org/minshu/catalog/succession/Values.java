package org.minshu.catalog.succession;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The values that can take each other's place. */
@Repository
class Values {

    private final JdbcClient jdbc;

    Values(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Value> find(String list, String key) {
        return jdbc.sql("""
                        select retired_at is not null as retired, merged_into
                          from catalog.reference_entry where list = :list and key = :key""")
                .param("list", list)
                .param("key", key)
                .query((row, _) -> new Value(row.getBoolean("retired"), row.getString("merged_into")))
                .optional();
    }

    record Value(boolean retired, @Nullable String mergedInto) {}
}
