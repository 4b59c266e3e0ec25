package org.minshu.catalog.remote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.remote.RemoteFailure;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of other sites that were asked for. */
@Repository
class RemoteFiles {

    private static final int LONGEST_DETAIL = 1_000;

    private final JdbcClient jdbc;

    RemoteFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws CatalogException REMOTE_FILE_NOT_FOUND */
    RemoteFile require(String id) {
        return jdbc.sql("select * from catalog.remote_file where id = :id")
                .param("id", id)
                .query(RemoteFiles::file)
                .optional()
                .orElseThrow(() -> new CatalogException(ProblemType.REMOTE_FILE_NOT_FOUND, "No remote file " + id));
    }

    List<RemoteFile> open(ResourceCode dataset, int limit) {
        return jdbc.sql("""
                        select * from catalog.remote_file where dataset = :dataset and state <> 'DONE'
                         order by asked_at, id limit :limit""")
                .param("dataset", dataset.value())
                .param("limit", limit)
                .query(RemoteFiles::file)
                .list();
    }

    int waitingOf(String department) {
        return jdbc.sql("select count(*) from catalog.remote_file where department = :department and state = 'WAITING'")
                .param("department", department)
                .query(Integer.class)
                .single();
    }

    void add(RemoteFile file) {
        jdbc.sql("""
                        insert into catalog.remote_file
                            (id, dataset, department, url, name, state, asked_at, asked_by, asked_by_name, asked_as)
                        values (:id, :dataset, :department, :url, :name, :state, :at, :by, :byName, :as)""")
                .param("id", file.id())
                .param("dataset", file.dataset().value())
                .param("department", file.department())
                .param("url", file.url())
                .param("name", file.name())
                .param("state", file.state().name())
                .param("at", utc(file.askedAt()))
                .param("by", file.asker().subject())
                .param("byName", file.asker().name())
                .param("as", file.asker().role().name())
                .update();
    }

    /** Whether it was still waited for. */
    boolean done(String id, String distribution, Instant at) {
        return jdbc.sql("""
                                update catalog.remote_file set state = 'DONE', distribution = :distribution, ended_at = :at
                                 where id = :id and state = 'WAITING'""")
                        .param("id", id)
                        .param("distribution", distribution)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void failed(String id, RemoteFailure failure, @Nullable ProblemType refusal, String detail, Instant at) {
        jdbc.sql("""
                        update catalog.remote_file
                           set state = 'FAILED', failure = :failure, refusal = :refusal, detail = :detail, ended_at = :at
                         where id = :id and state = 'WAITING'""")
                .param("id", id)
                .param("failure", failure.name())
                .param("refusal", refusal == null ? null : refusal.name())
                .param("detail", detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)))
                .param("at", utc(at))
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from catalog.remote_file where id = :id")
                .param("id", id)
                .update();
    }

    private static RemoteFile file(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        var refusal = row.getString("refusal");
        return new RemoteFile(
                row.getString("id"),
                new ResourceCode(row.getString("dataset")),
                row.getString("department"),
                row.getString("url"),
                row.getString("name"),
                RemoteFile.State.valueOf(row.getString("state")),
                failure == null ? null : RemoteFailure.valueOf(failure),
                refusal == null ? null : ProblemType.valueOf(refusal),
                row.getString("distribution"),
                new RemoteFile.Asker(
                        row.getString("asked_by"),
                        row.getString("asked_by_name"),
                        Role.valueOf(row.getString("asked_as")),
                        row.getString("department")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
