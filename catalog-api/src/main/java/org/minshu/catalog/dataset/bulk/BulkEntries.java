package org.minshu.catalog.dataset.bulk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The register, many rows a statement. */
@Repository
class BulkEntries {

    private final JdbcClient jdbc;
    private final MetadataText text;

    BulkEntries(JdbcClient jdbc, MetadataText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** Those that are there already, locked until the transaction ends. */
    Map<SourceKey, Known> find(Collection<Line.Accepted> lines) {
        return jdbc
                .sql("""
                        select id, code, source, source_id, department, state, version,
                               encode(source_digest, 'hex') as digest, metadata
                          from catalog.dataset
                         where (source, source_id) in (select * from unnest(:sources::text[], :sourceIds::text[]))
                         order by id for update""")
                .param("sources", texts(lines, Line.Accepted::source))
                .param("sourceIds", texts(lines, Line.Accepted::sourceId))
                .query(this::known)
                .list()
                .stream()
                .collect(toMap(Known::key, identity()));
    }

    private Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getLong("id"),
                new ResourceCode(row.getString("code")),
                new SourceKey(row.getString("source"), row.getString("source_id")),
                row.getString("department"),
                DatasetState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("digest"),
                text.read(row.getString("metadata")));
    }

    /** Adds entries; the ids of those whose title and source nobody had, by their code. */
    Map<String, Long> insert(List<Line.Accepted> lines, List<ResourceCode> codes, boolean publish, Instant at) {
        var statement = jdbc.sql("""
                        insert into catalog.dataset
                            (code, department, state, version, title, original_publisher, metadata, source, source_id,
                             source_digest, created_at, updated_at)
                        select code, department, :state, :version, title, publisher, metadata::jsonb, source, source_id,
                               decode(digest, 'hex'), :at, :at
                          from unnest(:codes::text[], :departments::text[], :titles::text[], :publishers::text[],
                                      :metadata::text[], :sources::text[], :sourceIds::text[], :digests::text[])
                               as line (code, department, title, publisher, metadata, source, source_id, digest)
                        on conflict do nothing
                        returning code, id""")
                .param("codes", codes.stream().map(ResourceCode::value).toArray(String[]::new))
                .param("departments", texts(lines, Line.Accepted::department))
                .param("sources", texts(lines, Line.Accepted::source))
                .param("sourceIds", texts(lines, Line.Accepted::sourceId))
                .param("version", publish ? 1 : 0);
        return write(statement, lines, publish, at)
                .query((row, _) -> Map.entry(row.getString("code"), row.getLong("id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Changes the working copies of these entries; when publishing, to their next version. */
    void update(List<Matched> matched, boolean publish, Instant at) {
        var statement = jdbc.sql("""
                        update catalog.dataset
                           set state = :state, version = version + :publications, reason = null, title = line.title,
                               original_publisher = line.publisher, metadata = line.metadata::jsonb,
                               source_digest = decode(line.digest, 'hex'), updated_at = :at, revision = revision + 1
                          from unnest(:ids::bigint[], :titles::text[], :publishers::text[], :metadata::text[],
                                      :digests::text[])
                               as line (id, title, publisher, metadata, digest)
                         where dataset.id = line.id""").param("ids", ids(matched)).param("publications", publish ? 1 : 0);
        write(statement, lines(matched), publish, at).update();
    }

    /** Which of these entries would get a title that another one of their department has. */
    Set<Long> withTakenTitle(List<Matched> matched) {
        var lines = lines(matched);
        return jdbc.sql("""
                        select line.id
                          from unnest(:ids::bigint[], :departments::text[], :titles::text[], :publishers::text[])
                               as line (id, department, title, publisher)
                          join catalog.dataset other
                            on other.department = line.department and other.original_publisher = line.publisher
                           and other.title = line.title
                         where other.state <> 'RETIRED' and other.id <> line.id""")
                .param("ids", ids(matched))
                .param("departments", texts(lines, Line.Accepted::department))
                .param("titles", texts(lines, BulkEntries::title))
                .param("publishers", texts(lines, BulkEntries::publisher))
                .query((row, _) -> row.getLong(1))
                .set();
    }

    private static StatementSpec write(
            StatementSpec statement, List<Line.Accepted> lines, boolean publish, Instant at) {
        return statement
                .param("state", (publish ? DatasetState.PUBLISHED : DatasetState.DRAFT).name())
                .param("titles", texts(lines, BulkEntries::title))
                .param("publishers", texts(lines, BulkEntries::publisher))
                .param("metadata", texts(lines, Line.Accepted::text))
                .param("digests", texts(lines, Line.Accepted::digest))
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String title(Line.Accepted line) {
        return line.metadata().title();
    }

    static String publisher(Line.Accepted line) {
        return Objects.requireNonNullElse(line.metadata().originalPublisher(), "");
    }

    private static Long[] ids(List<Matched> matched) {
        return matched.stream().map(one -> one.entry().id()).toArray(Long[]::new);
    }

    private static List<Line.Accepted> lines(List<Matched> matched) {
        return matched.stream().map(Matched::line).toList();
    }

    @SuppressWarnings("NullAway") // a draft's title may be null in the array, as in its column
    private static String[] texts(Collection<Line.Accepted> lines, Function<Line.Accepted, @Nullable String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }
}
