package org.minshu.catalog.dataset;

import static org.minshu.model.problem.ProblemType.CHANGED_MEANWHILE;
import static org.minshu.model.problem.ProblemType.DUPLICATE_TITLE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The register: the working copy of every entry. */
@Repository
class Entries {

    private final JdbcClient jdbc;
    private final MetadataText text;
    private final EntryRows rows;

    Entries(JdbcClient jdbc, MetadataText text, EntryRows rows) {
        this.jdbc = jdbc;
        this.text = text;
        this.rows = rows;
    }

    Optional<Entry> find(ResourceCode code) {
        return jdbc.sql("""
                        select dataset.*, department.name_zh, department.name_en
                          from catalog.dataset join catalog.department on department.key = dataset.department
                         where code = :code""").param("code", code.value()).query(rows::entry).optional();
    }

    /** With its newest version, in one question; most readers want both. */
    Optional<Showing> showing(ResourceCode code) {
        return jdbc.sql("""
                        select dataset.*, department.name_zh, department.name_en,
                               newest.version as newest_version, newest.published_at, newest.published_by,
                               case when newest.metadata <> dataset.metadata then newest.metadata end as other_metadata
                          from catalog.dataset join catalog.department on department.key = dataset.department
                               left join lateral (select version, published_at, published_by, metadata
                                                    from catalog.dataset_version
                                                   where dataset_version.dataset = dataset.id
                                                   order by version desc limit 1) newest on true
                         where code = :code""").param("code", code.value()).query(rows::showing).optional();
    }

    /** Adds a draft. */
    void add(ResourceCode code, String department, DatasetMetadata metadata, Instant at) {
        var insert = jdbc.sql("""
                        insert into catalog.dataset
                            (code, department, state, title, original_publisher, metadata, created_at, updated_at)
                        values (:code, :department, 'DRAFT', :title, :publisher, :metadata::jsonb, :at, :at)""").param("code", code.value()).param("department", department);
        write(insert, metadata, at);
    }

    /** Keeps the entry as it is now, provided that nobody changed it since it was read. */
    void save(Entry entry, Instant at) {
        var registration = entry.registration();
        var update = jdbc.sql("""
                        update catalog.dataset
                           set state = :state, version = :version, reason = :reason, title = :title,
                               original_publisher = :publisher, metadata = :metadata::jsonb, updated_at = :at,
                               revision = revision + 1
                         where id = :id and revision = :revision""")
                .param("state", entry.state().name())
                .param("version", registration.version())
                .param("reason", entry.reason().orElse(null))
                .param("id", registration.id())
                .param("revision", registration.revision());
        requireOne(write(update, registration.metadata(), at), registration);
    }

    void remove(Registration draft) {
        int removed = jdbc.sql("delete from catalog.dataset where id = :id and revision = :revision and version = 0")
                .param("id", draft.id())
                .param("revision", draft.revision())
                .update();
        requireOne(removed, draft);
    }

    private int write(StatementSpec statement, DatasetMetadata metadata, Instant at) {
        try {
            return statement
                    .param("title", metadata.title())
                    .param("publisher", Objects.requireNonNullElse(metadata.originalPublisher(), ""))
                    .param("metadata", text.write(metadata))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new CatalogException(DUPLICATE_TITLE, "Title taken in this department: " + metadata.title());
        }
    }

    private static void requireOne(int rows, Registration registration) {
        if (rows == 0) {
            throw new CatalogException(CHANGED_MEANWHILE, "Changed since revision " + registration.revision());
        }
    }
}
