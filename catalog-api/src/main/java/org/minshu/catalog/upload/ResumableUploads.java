package org.minshu.catalog.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.objects.StoredPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploads from their creation until they have expired. */
@Repository
class ResumableUploads {

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};
    private static final String SELECT = """
            select *, lease_until > clock_timestamp() as leased from catalog.upload
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ResumableUploads(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Upload> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::upload)
                .optional();
    }

    /** @throws CatalogException UPLOAD_NOT_FOUND */
    Upload require(String id) {
        return find(id).filter(upload -> upload.state() != Upload.State.ENDED)
                .orElseThrow(() -> new CatalogException(ProblemType.UPLOAD_NOT_FOUND, "No upload " + id));
    }

    List<Upload> unfinished(ResourceCode dataset, int limit) {
        return jdbc.sql(SELECT + """
                         where dataset = :dataset and state in ('RECEIVING', 'COMPLETE', 'REFUSED') and expires_at > :now
                         order by created_at, id limit :limit""")
                .param("dataset", dataset.value())
                .param("now", now())
                .param("limit", limit)
                .query(this::upload)
                .list();
    }

    void add(Upload upload) {
        jdbc.sql("""
                        insert into catalog.upload
                            (id, dataset, department, name, metadata, bytes, part_bytes, state, created_at, created_by,
                             created_by_name, created_as, expires_at)
                        values (:id, :dataset, :department, :name, :metadata::jsonb, :bytes, :partBytes, :state, :at, :by,
                                :byName, :as, :expires)""")
                .param("id", upload.id())
                .param("dataset", upload.dataset().value())
                .param("department", upload.department())
                .param("name", upload.name())
                .param("metadata", json.writeValueAsString(upload.metadata()))
                .param("bytes", upload.bytes())
                .param("partBytes", upload.partBytes())
                .param("state", upload.state().name())
                .param("at", utc(upload.createdAt()))
                .param("by", upload.creator().subject())
                .param("byName", upload.creator().name())
                .param("as", upload.creator().role().name())
                .param("expires", utc(upload.expiresAt()))
                .update();
    }

    /** Parts that are stored, in their order. */
    List<StoredPart> parts(String id) {
        return jdbc.sql("select number, tag from catalog.upload_part where upload = :id order by number")
                .param("id", id)
                .query((row, _) -> new StoredPart(row.getInt("number"), row.getString("tag")))
                .list();
    }

    /** Stored already, by files and by what is on its way, in bytes; waits for others who ask in their transactions. */
    long bytesOf(String department) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('upload ' || :department, 0))")
                .param("department", department)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                        select (select coalesce(sum(bytes), 0) from catalog.distribution where department = :department)
                             + (select coalesce(sum(bytes), 0) from catalog.upload
                                 where department = :department and state in ('RECEIVING', 'COMPLETE'))""").param("department", department).query(Long.class).single();
    }

    int unfinishedOf(String subject) {
        return jdbc.sql("""
                        select count(*) from catalog.upload
                         where created_by = :subject and state in ('RECEIVING', 'COMPLETE')""").param("subject", subject).query(Integer.class).single();
    }

    /** What the background has to do: finish, or clear away; only what nobody is sending. */
    List<Upload> due(int limit) {
        return jdbc.sql(SELECT + """
                         where (lease_until is null or lease_until < clock_timestamp())
                           and (state in ('COMPLETE', 'ENDED') or expires_at <= :now
                                or (state = 'REFUSED' and (parted_id is not null or tail_key is not null)))
                         order by expires_at limit :limit""")
                .param("now", now())
                .param("limit", limit)
                .query(this::upload)
                .list();
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        var refusal = row.getString("refusal");
        return new Upload(
                row.getString("id"),
                new ResourceCode(row.getString("dataset")),
                row.getString("department"),
                row.getString("name"),
                json.readValue(row.getString("metadata"), METADATA),
                row.getLong("bytes"),
                row.getInt("part_bytes"),
                row.getLong("received"),
                row.getString("digest"),
                row.getString("format"),
                Upload.State.valueOf(row.getString("state")),
                refusal == null ? null : ProblemType.valueOf(refusal),
                row.getString("parted_id"),
                row.getString("tail_key"),
                row.getBoolean("leased"),
                creator(row),
                instant(row, "created_at"),
                instant(row, "expires_at"));
    }

    private static Upload.Creator creator(ResultSet row) throws SQLException {
        return new Upload.Creator(
                row.getString("created_by"),
                row.getString("created_by_name"),
                Role.valueOf(row.getString("created_as")),
                row.getString("department"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
