package org.minshu.catalog.upkeep;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minshu.catalog.reference.ReferenceFields;
import org.minshu.catalog.reference.ReferenceHistory.Entry;
import org.minshu.catalog.reference.ReferenceUses;
import org.minshu.client.Page;
import org.minshu.client.reference.ReferenceEntryView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The values of every list, with how often they are used. */
@Repository
class UpkeepEntries {

    private static final String FILTER = """
              from catalog.reference_entry
             where list = :list
               and (cast(:q as text) is null
                    or strpos(lower(concat_ws(' ', key, name_zh, name_en, fields ->> 'classCode')), lower(:q)) > 0)
               and (cast(:retired as boolean) is null or (retired_at is not null) = :retired)
            """;

    private final JdbcClient jdbc;
    private final ReferenceFields fields;
    private final List<ReferenceUses> uses;

    UpkeepEntries(JdbcClient jdbc, ReferenceFields fields, List<ReferenceUses> uses) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.uses = uses;
    }

    Page<ReferenceEntryView> page(UpkeepQuery query) {
        var paging = query.paging();
        long total = filtered("select count(*)", "", query).query(Long.class).single();
        var order = " order by %s limit :limit offset :offset"
                .formatted(query.sort().order());
        var items = filtered("select *", order, query)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(this::entry)
                .list();
        return paging.of(counted(query.list(), items), total);
    }

    /** All of the selection: lists of reference data are short enough to be written at once. */
    List<ReferenceEntryView> all(UpkeepQuery query) {
        var order = " order by %s".formatted(query.sort().order());
        return counted(
                query.list(),
                filtered("select *", order, query).query(this::entry).list());
    }

    /** Those of the list, by key. */
    Map<String, ReferenceEntryView> byKey(String list) {
        return jdbc
                .sql("select * from catalog.reference_entry where list = :list")
                .param("list", list)
                .query(this::entry)
                .list()
                .stream()
                .collect(toMap(ReferenceEntryView::key, identity()));
    }

    Optional<ReferenceEntryView> find(Entry entry) {
        var found = jdbc.sql("select * from catalog.reference_entry where list = :list and key = :key")
                .param("list", entry.list())
                .param("key", entry.key())
                .query(this::entry)
                .list();
        return counted(entry.list(), found).stream().findFirst();
    }

    private StatementSpec filtered(String what, String order, UpkeepQuery query) {
        return jdbc.sql(what + FILTER + order)
                .param("list", query.list())
                .param("q", query.q())
                .param("retired", query.retired());
    }

    private List<ReferenceEntryView> counted(String list, List<ReferenceEntryView> entries) {
        var keys = entries.stream().map(ReferenceEntryView::key).toList();
        if (keys.isEmpty()) {
            return entries;
        }
        var counts = new HashMap<String, Long>();
        uses.forEach(feature -> counts.putAll(feature.of(list, keys)));
        return entries.stream()
                .map(entry -> with(counts.getOrDefault(entry.key(), 0L), entry))
                .toList();
    }

    private ReferenceEntryView entry(ResultSet row, int number) throws SQLException {
        return new ReferenceEntryView(
                row.getString("list"),
                row.getString("key"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Objects.requireNonNull(fields.fields(row.getString("fields"))),
                row.getObject("retired_at") != null,
                row.getString("merged_into"),
                0,
                row.getLong("revision"));
    }

    private static ReferenceEntryView with(long uses, ReferenceEntryView entry) {
        return new ReferenceEntryView(
                entry.list(),
                entry.key(),
                entry.nameZh(),
                entry.nameEn(),
                entry.fields(),
                entry.retired(),
                entry.mergedInto(),
                uses,
                entry.revision());
    }
}
