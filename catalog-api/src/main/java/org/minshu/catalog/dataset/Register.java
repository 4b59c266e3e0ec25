package org.minshu.catalog.dataset;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.dataset.RegisterEntry;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of every state as a list, last changed first. */
@Repository
class Register {

    private static final String FILTER = """
              from catalog.dataset
              join catalog.department on department.key = dataset.department
             where (:department::text is null or dataset.department = :department)
               and (:state::text is null or state = :state)
               and (:q::text is null or title ilike :q or code like :q)
            """;

    private final JdbcClient jdbc;
    private final DistributionsOfDataset distributions;

    Register(JdbcClient jdbc, DistributionsOfDataset distributions) {
        this.jdbc = jdbc;
        this.distributions = distributions;
    }

    Page<RegisterEntry> page(Selection selection, Paging paging) {
        var entries = selection
                .bind(jdbc.sql("""
                        select code, title, state, version, department, name_zh, name_en, reason, updated_at,
                               metadata -> 'opening' ->> 'type' as open_type,
                               (metadata -> 'classification' ->> 'level')::integer as level
                        """ + FILTER + " order by updated_at desc, id desc limit :size offset :offset"))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(Register::entry)
                .list();
        return paging.of(withFiles(entries), count(selection));
    }

    /** Codes of the first of them, in the order of the list. */
    List<ResourceCode> codes(Selection selection, int most) {
        return selection
                .bind(jdbc.sql("select code" + FILTER + " order by updated_at desc, id desc limit :most"))
                .param("most", most)
                .query((row, _) -> new ResourceCode(row.getString("code")))
                .list();
    }

    long count(Selection selection) {
        return selection
                .bind(jdbc.sql("select count(*)" + FILTER))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private List<RegisterEntry> withFiles(List<RegisterEntry> entries) {
        Set<ResourceCode> codes =
                entries.stream().map(entry -> new ResourceCode(entry.code())).collect(toSet());
        Map<ResourceCode, Integer> counts = distributions.counts(codes);
        return entries.stream()
                .map(entry -> with(counts.getOrDefault(new ResourceCode(entry.code()), 0), entry))
                .toList();
    }

    private static RegisterEntry entry(ResultSet row, int number) throws SQLException {
        var code = new ResourceCode(row.getString("code"));
        return new RegisterEntry(
                code.value(),
                code.slug(),
                row.getString("title"),
                row.getString("state"),
                row.getInt("version"),
                new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en")),
                row.getString("open_type"),
                row.getObject("level", Integer.class),
                0,
                row.getString("reason"),
                DatasetRows.instant(row, "updated_at"));
    }

    private static RegisterEntry with(int files, RegisterEntry entry) {
        return new RegisterEntry(
                entry.code(),
                entry.slug(),
                entry.title(),
                entry.state(),
                entry.version(),
                entry.department(),
                entry.openType(),
                entry.level(),
                files,
                entry.reason(),
                entry.updatedAt());
    }
}
