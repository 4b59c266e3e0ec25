package org.minshu.catalog.file;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of files. */
@Repository
class Distributions {

    private final JdbcClient jdbc;

    Distributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With what was made of each: tables of the first version, and the rows they lack. */
    private static final String SELECT = """
            select distribution.*, made.tables, made.rejected from catalog.distribution
              cross join lateral (select count(*) as tables, coalesce(sum(rejected), 0) as rejected
                                    from catalog.distribution_table
                                   where distribution_table.distribution = distribution.id and version = 1) made
            """;

    /** @throws CatalogException DISTRIBUTION_NOT_FOUND */
    Distribution require(String id) {
        return find(id).orElseThrow(() -> new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "No file " + id));
    }

    Optional<Distribution> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Distributions::distribution)
                .optional();
    }

    List<Distribution> of(ResourceCode dataset) {
        return jdbc.sql(SELECT + " where dataset = :dataset order by uploaded_at, id")
                .param("dataset", dataset.value())
                .query(Distributions::distribution)
                .list();
    }

    Map<ResourceCode, Integer> counts(Collection<ResourceCode> datasets) {
        return jdbc
                .sql("""
                        select dataset, count(*) as files from catalog.distribution
                         where dataset = any(:datasets) group by dataset""")
                .param("datasets", datasets.stream().map(ResourceCode::value).toArray(String[]::new))
                .query(Count.class)
                .list()
                .stream()
                .collect(toMap(count -> new ResourceCode(count.dataset()), Count::files));
    }

    void add(Distribution file, Caller by) {
        jdbc.sql("""
                        insert into catalog.distribution
                            (id, dataset, department, name, format, media_type, bytes, sha256, object_key, state,
                             uploaded_at, uploaded_by, uploaded_by_name)
                        values (:id, :dataset, :department, :name, :format, :mediaType, :bytes, :sha256, :key, :state,
                                :at, :by, :byName)""")
                .param("id", file.id())
                .param("dataset", file.dataset().value())
                .param("department", file.department())
                .param("name", file.name())
                .param("format", file.format().name())
                .param("mediaType", file.format().mediaType())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("key", file.objectKey())
                .param("state", file.state().name())
                .param("at", OffsetDateTime.ofInstant(file.uploadedAt(), ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    /** Whether it is still being read; a report that came meanwhile is not taken back. */
    boolean progressed(String id, String step, int percent) {
        return jdbc.sql("""
                        update catalog.distribution set step = :step, percent = :percent
                         where id = :id and (state = 'INSPECTING' or step is not null or :step = 'DETECT')""")
                        .param("id", id)
                        .param("step", step)
                        .param("percent", percent)
                        .update()
                == 1;
    }

    /** Waits for whoever changes the same file. */
    Distribution lock(String id) {
        jdbc.sql("select id from catalog.distribution where id = :id for update")
                .param("id", id)
                .query((row, _) -> row.getString("id"))
                .optional();
        return require(id);
    }

    void understood(String id, UnderstandingForm found, String verdict) {
        var refusal = found.refusal();
        jdbc.sql("""
                        update catalog.distribution
                           set state = 'READY', step = null, percent = 100, verdict = :verdict, encoding = :encoding,
                               header = :header, row_count = :rows, media_type_found = :mediaType,
                               refusal = :refusal, refusal_detail = :detail
                         where id = :id""")
                .param("id", id)
                .param("verdict", verdict)
                .param("encoding", found.encoding())
                .param("header", found.header().toArray(String[]::new))
                .param("rows", found.rows())
                .param("mediaType", found.mediaType())
                .param("refusal", refusal == null ? null : refusal.code())
                .param("detail", refusal == null ? null : refusal.detail())
                .update();
    }

    boolean delete(String id) {
        return jdbc.sql("delete from catalog.distribution where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Files whose dataset was removed. */
    List<Distribution> orphaned() {
        return jdbc.sql(SELECT + """
                         where not exists (select from catalog.dataset where dataset.code = distribution.dataset)
                         limit 100""").query(Distributions::distribution).list();
    }

    private static Distribution distribution(ResultSet row, int number) throws SQLException {
        return new Distribution(
                row.getString("id"),
                new ResourceCode(row.getString("dataset")),
                row.getString("department"),
                row.getString("name"),
                FileFormat.valueOf(row.getString("format")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("object_key"),
                Distribution.State.valueOf(row.getString("state")),
                row.getString("encoding"),
                List.of((String[]) row.getArray("header").getArray()),
                row.getObject("row_count", Long.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                new Understood(
                        row.getString("step"),
                        row.getInt("percent"),
                        row.getString("verdict"),
                        row.getString("refusal"),
                        row.getString("refusal_detail"),
                        row.getInt("tables"),
                        row.getLong("rejected")));
    }

    record Count(String dataset, int files) {}
}
