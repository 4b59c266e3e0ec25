package org.minshu.catalog.dataset.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.quality.DepartmentQuality;
import org.minshu.client.quality.QualityEntry;
import org.minshu.client.quality.QualityView.DimensionScore;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept scores as lists. */
@Repository
class Qualities {

    private static final int FETCH = 500;

    private static final String FROM = """
              from catalog.dataset_quality
              join catalog.dataset on dataset.id = dataset_quality.dataset
              join catalog.department on department.key = dataset_quality.department
             where (:department::text is null or dataset_quality.department = :department)
               and score between :least and :most and missed @> :rules::text[]
            """;
    private static final String ENTRIES = """
            select dataset.code, dataset.title, dataset.metadata ->> 'titleEn' as title_en, dataset.state,
                   dataset_quality.department, department.name_zh, department.name_en, score, missed, scored_at
            """ + FROM + " order by ";

    private final JdbcClient jdbc;

    Qualities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<QualityEntry> page(QualityQuery query) {
        var entries = query.bind(jdbc.sql(ENTRIES + query.order().sql() + " limit :size offset :offset"))
                .param("size", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, _) -> entry(row))
                .list();
        long total =
                query.bind(jdbc.sql("select count(*)" + FROM)).query(Long.class).single();
        return query.paging().of(entries, total);
    }

    /** Hands over all of them without holding them. */
    @Transactional(readOnly = true)
    public void each(QualityQuery query, Consumer<QualityEntry> consumer) {
        var statement = query.bind(jdbc.sql(ENTRIES + query.order().sql())).withFetchSize(FETCH);
        try (Stream<QualityEntry> entries = statement.query((row, _) -> entry(row)).stream()) {
            entries.forEach(consumer);
        }
    }

    /** The worst first; of what the public sees. */
    List<DepartmentQuality> departments(@Nullable String department) {
        return jdbc.sql("""
                        select dataset_quality.department, name_zh, name_en, count(*) as datasets,
                               round(avg(score)) as average, count(*) filter (where score < :poor) as poor,
                               round(avg(findability)) as findability, round(avg(accessibility)) as accessibility,
                               round(avg(interoperability)) as interoperability, round(avg(reusability)) as reusability,
                               round(avg(contextuality)) as contextuality
                          from catalog.dataset_quality
                          join catalog.department on department.key = dataset_quality.department
                         where visible and (:department::text is null or dataset_quality.department = :department)
                         group by 1, 2, 3 order by average, 1""")
                .param("department", department)
                .param("poor", Grade.SUFFICIENT.least())
                .query((row, _) -> department(row))
                .list();
    }

    private static QualityEntry entry(ResultSet row) throws SQLException {
        var code = new ResourceCode(row.getString("code"));
        int score = row.getInt("score");
        return new QualityEntry(
                code.value(),
                code.slug(),
                row.getString("title"),
                row.getString("title_en"),
                named(row),
                row.getString("state"),
                score,
                Grade.of(score).name(),
                List.of((String[]) row.getArray("missed").getArray()),
                row.getObject("scored_at", OffsetDateTime.class).toInstant());
    }

    private static DepartmentQuality department(ResultSet row) throws SQLException {
        int average = row.getInt("average");
        var dimensions = new ArrayList<DimensionScore>();
        for (var each : Arrays.asList(Dimension.values())) {
            dimensions.add(
                    new DimensionScore(each.name(), row.getInt(each.name().toLowerCase(Locale.ROOT)), each.most()));
        }
        return new DepartmentQuality(
                named(row),
                row.getLong("datasets"),
                average,
                Grade.of(average).name(),
                row.getLong("poor"),
                dimensions);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getString("department"), row.getString("name_zh"), row.getString("name_en"));
    }
}
