package org.minshu.catalog.dataset;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published entries near another: those that one of the two names, those most like it, those of its libraries and theme. */
@Repository
class RelatedDatasets {

    private static final int MOST = 6;

    private final JdbcClient jdbc;
    private final DatasetRows rows;
    private final NeighboursOfDataset neighbours;

    RelatedDatasets(JdbcClient jdbc, DatasetRows rows, NeighboursOfDataset neighbours) {
        this.jdbc = jdbc;
        this.neighbours = neighbours;
        this.rows = rows;
    }

    List<DatasetSummary> of(Registration entry) {
        var metadata = entry.metadata();
        return jdbc
                .sql("""
                        select other.*, department.name_zh, department.name_en,
                               case when other.code = any(:named)
                                      or jsonb_exists(other.metadata -> 'relatedCodes', :code) then 10000 else 0 end
                                 + coalesce(1000 - array_position(:near::text[], other.code), 0)
                                 + 4 * (select count(*) from unnest(other.libraries) as key where key = any(:libraries))
                                 + case when other.theme = :theme then 3 else 0 end
                                 + case when other.department = :department then 1 else 0 end as nearness
                          from catalog.published_dataset other
                          join catalog.department on department.key = other.department
                         where other.id <> :id
                           and (other.code = any(:named) or other.code = any(:near) or jsonb_exists(other.metadata -> 'relatedCodes', :code)
                                or other.libraries && :libraries::text[] or other.theme = :theme)
                         order by nearness desc, other.published_at desc, other.id
                         limit :most""")
                .param("id", entry.id())
                .param("code", entry.code().value())
                .param("department", entry.department().key())
                .param("theme", metadata.theme())
                .param("libraries", orNone(metadata.libraries()).toArray(String[]::new))
                .param("named", codes(orNone(metadata.relatedCodes())))
                .param("near", neighbours.of(entry.code(), MOST).toArray(String[]::new))
                .param("most", MOST)
                .query(rows::published)
                .list()
                .stream()
                .map(PublishedDataset::summary)
                .toList();
    }

    private static String[] codes(List<String> named) {
        return named.stream()
                .flatMap(code -> ResourceCode.parse(code).stream())
                .map(ResourceCode::value)
                .toArray(String[]::new);
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
