package org.minshu.catalog.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was published; the run-time role can add versions, and neither change nor remove them. */
@Repository
public class Versions {

    private final JdbcClient jdbc;
    private final MetadataText metadata;

    Versions(JdbcClient jdbc, MetadataText metadata) {
        this.jdbc = jdbc;
        this.metadata = metadata;
    }

    /** Keeps the working copies of these entries as the version that each of them now names. */
    public void keep(Collection<Long> datasets, String publishedBy, Instant publishedAt) {
        jdbc.sql("""
                        insert into catalog.dataset_version
                            (dataset, version, published_at, published_by, title, open_type, share_type, level,
                             personal_info, theme, format_type, update_cycle, publish_date, record_count,
                             libraries, regions, metadata)
                        select id, version, :at, :by, title, metadata -> 'opening' ->> 'type',
                               metadata -> 'sharing' ->> 'type',
                               (metadata -> 'classification' ->> 'level')::smallint,
                               (metadata -> 'classification' ->> 'containsPersonalInfo')::boolean,
                               metadata ->> 'theme', metadata ->> 'formatType', metadata ->> 'updateCycle',
                               (metadata ->> 'publishDate')::date, (metadata ->> 'rows')::bigint,
                               array(select jsonb_array_elements_text(metadata -> 'libraries')),
                               array(select jsonb_array_elements_text(metadata -> 'coverage' -> 'regions')),
                               metadata
                          from catalog.dataset where id = any(:ids)""")
                .param("ids", datasets.toArray(Long[]::new))
                .param("by", publishedBy)
                .param("at", publishedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * One that was published, to those who see the entry.
     *
     * @throws CatalogException DATASET_NOT_FOUND or VERSION_NOT_FOUND
     */
    public VersionView readable(ResourceCode code, int version, Caller caller) {
        var entry = jdbc.sql("select id, department, visible from catalog.dataset where code = :code")
                .param("code", code.value())
                .query((row, _) -> row.getBoolean("visible") || Rights.writesFor(caller, row.getString("department"))
                        ? row.getLong("id")
                        : 0L)
                .optional()
                .filter(id -> id > 0)
                .orElseThrow(() -> RegisterDesk.notFound(code));
        return jdbc.sql("select * from catalog.dataset_version where dataset = :id and version = :version")
                .param("id", entry)
                .param("version", version)
                .query(this::view)
                .optional()
                .orElseThrow(() ->
                        new CatalogException(ProblemType.VERSION_NOT_FOUND, "No version " + version + " of " + code));
    }

    /** Newest first. */
    List<VersionView> all(long dataset) {
        return newest(dataset, Integer.MAX_VALUE);
    }

    Optional<VersionView> newest(long dataset) {
        return newest(dataset, 1).stream().findFirst();
    }

    private List<VersionView> newest(long dataset, int most) {
        return jdbc.sql("select * from catalog.dataset_version where dataset = :id order by version desc limit :most")
                .param("id", dataset)
                .param("most", most)
                .query(this::view)
                .list();
    }

    private VersionView view(ResultSet row, int number) throws SQLException {
        return new VersionView(
                row.getInt("version"),
                DatasetRows.instant(row, "published_at"),
                row.getString("published_by"),
                metadata.read(row.getString("metadata")));
    }
}
