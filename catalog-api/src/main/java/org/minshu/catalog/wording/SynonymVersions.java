package org.minshu.catalog.wording;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.wording.SynonymVersionView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every state of the synonyms; none is ever changed. */
@Repository
class SynonymVersions {

    private final JdbcClient jdbc;

    SynonymVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 where nobody has changed what the product brings. */
    long latest() {
        return jdbc.sql("select coalesce(max(version), 0) from catalog.synonym_version")
                .query(Long.class)
                .single();
    }

    Optional<Saved> find(long version) {
        return jdbc.sql("""
                        select version, rules, changed_at, changed_by_name from catalog.synonym_version
                         where version = :version""")
                .param("version", version)
                .query((row, _) -> new Saved(
                        row.getLong("version"),
                        row.getString("rules"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .optional();
    }

    /** Whether it is the version after the last one: of two who change the same, the second is told. */
    boolean add(long version, String rules, String reason, Caller by, Instant at) {
        return jdbc.sql("""
                                insert into catalog.synonym_version
                                    (version, rules, reason, changed_at, changed_by, changed_by_name)
                                select :version, :rules, :reason, :at, :by, :name
                                 where :version = (select coalesce(max(version), 0) + 1 from catalog.synonym_version)
                                on conflict (version) do nothing""")
                        .param("version", version)
                        .param("rules", rules)
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.subject())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    List<SynonymVersionView> page(Paging paging) {
        return jdbc.sql("""
                        select version, reason, changed_at, changed_by_name from catalog.synonym_version
                         order by version desc limit :size offset :offset""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new SynonymVersionView(
                        row.getLong("version"),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    record Saved(long version, String rules, Instant at, String by) {}
}
