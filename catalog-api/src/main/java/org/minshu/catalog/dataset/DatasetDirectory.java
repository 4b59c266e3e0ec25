package org.minshu.catalog.dataset;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where other features look up entries. */
@Repository
public class DatasetDirectory {

    private static final String PUBLISHED = """
            select entry.*, department.name_zh, department.name_en
              from catalog.published_dataset entry
              join catalog.department on department.key = entry.department
            """;
    private static final String NEWEST = """
            select dataset.id, dataset.code, dataset.department, dataset.state, dataset.revision,
                   version.version, version.published_at, version.title, version.open_type, version.level,
                   version.personal_info, version.libraries, version.publish_date, version.metadata,
                   department.name_zh, department.name_en
              from catalog.dataset
              join catalog.dataset_version version
                on version.dataset = dataset.id and version.version = dataset.version
              join catalog.department on department.key = dataset.department
            """;

    private final JdbcClient jdbc;
    private final DatasetRows rows;

    DatasetDirectory(JdbcClient jdbc, DatasetRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What the public sees of it: nothing while it is a draft, suspended or retired. */
    public Optional<PublishedDataset> published(ResourceCode code) {
        return Optional.ofNullable(publishedAll(List.of(code)).get(code));
    }

    /** Those of them that the public sees. */
    public Map<ResourceCode, PublishedDataset> publishedAll(Collection<ResourceCode> codes) {
        return byCode(jdbc.sql(PUBLISHED + " where entry.code = any(:codes)")
                .param("codes", values(codes))
                .query(rows::published)
                .list());
    }

    /** The newest version of those that were ever published, whatever their state is now. */
    public Map<ResourceCode, PublishedDataset> everPublished(Collection<ResourceCode> codes) {
        return byCode(jdbc.sql(NEWEST + " where dataset.code = any(:codes)")
                .param("codes", values(codes))
                .query(rows::published)
                .list());
    }

    /** Those of them that were taken down for good; none of the others is until the caller's transaction ends. */
    public Set<ResourceCode> lockRetired(Collection<ResourceCode> codes) {
        return jdbc
                .sql("select code, state from catalog.dataset where code = any(:codes) order by id for share")
                .param("codes", values(codes))
                .query((row, _) -> Map.entry(new ResourceCode(row.getString("code")), row.getString("state")))
                .list()
                .stream()
                .filter(entry -> entry.getValue().equals(DatasetState.RETIRED.name()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** The entry itself, drafts included; who may see it is the asker's to decide. */
    public Optional<RegisteredDataset> registered(ResourceCode code) {
        return jdbc.sql("select * from catalog.dataset where code = :code")
                .param("code", code.value())
                .query(rows::registered)
                .optional();
    }

    /** Those of these entries that the public sees, by their ids. */
    public List<PublishedDataset> publishedByIds(Collection<Long> ids) {
        return jdbc.sql(PUBLISHED + " where entry.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(rows::published)
                .list();
    }

    /** Those of these entries that the public does not see, with their revisions. */
    public Map<ResourceCode, Long> hiddenByIds(Collection<Long> ids) {
        return jdbc
                .sql("select code, revision from catalog.dataset where id = any(:ids) and not visible")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> Map.entry(new ResourceCode(row.getString("code")), row.getLong("revision")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the public sees, in the order of ids, from the one after {@code id}. */
    public List<PublishedDataset> publishedAfter(long id, int limit) {
        return jdbc.sql(PUBLISHED + " where entry.id > :id order by entry.id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(rows::published)
                .list();
    }

    /** How many entries the public sees. */
    public long publishedCount() {
        return jdbc.sql("select count(*) from catalog.dataset where visible")
                .query(Long.class)
                .single();
    }

    /** What was published last, newest first. */
    public List<PublishedDataset> recent(int limit) {
        return jdbc.sql(PUBLISHED + " order by entry.published_at desc, entry.id desc limit :limit")
                .param("limit", limit)
                .query(rows::published)
                .list();
    }

    private static String[] values(Collection<ResourceCode> codes) {
        return codes.stream().map(ResourceCode::value).toArray(String[]::new);
    }

    private static Map<ResourceCode, PublishedDataset> byCode(List<PublishedDataset> datasets) {
        return datasets.stream().collect(toMap(PublishedDataset::code, identity()));
    }
}
