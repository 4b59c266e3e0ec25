package org.minshu.catalog.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.LibraryView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The thematic and base libraries. */
@Repository
class Libraries {

    private static final String SELECT = """
            select library.key, type, name_zh, name_en, lead, revision, coalesce(datasets, 0) as datasets, retired_at is not null as retired,
                   coalesce(open, 0) as open, coalesce(on_application, 0) as on_application,
                   coalesce(not_open, 0) as not_open, coalesce(departments, 0) as departments
              from catalog.library
              left join (select key, count(*) as datasets,
                                count(*) filter (where open_type = 'GENERAL') as open,
                                count(*) filter (where open_type = 'ON_APPLICATION') as on_application,
                                count(*) filter (where open_type = 'NOT_OPEN') as not_open,
                                count(distinct department) as departments
                           from catalog.published_dataset, unnest(libraries) as key
                          group by key) published using (key)
            """;

    private static final RowMapper<Row> ROW = new DataClassRowMapper<>(Row.class);

    private final JdbcClient jdbc;
    private final ScenarioFigures scenarios;

    Libraries(JdbcClient jdbc, ScenarioFigures scenarios) {
        this.jdbc = jdbc;
        this.scenarios = scenarios;
    }

    List<LibraryView> all() {
        return views(
                jdbc.sql(SELECT + " order by type desc, position").query(ROW).list());
    }

    Optional<LibraryView> find(String key) {
        var rows = jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(ROW)
                .list();
        return views(rows).stream().findFirst();
    }

    boolean insert(String key, LibraryForm form) {
        return jdbc.sql("""
                                insert into catalog.library (key, type, name_zh, name_en, lead)
                                values (:key, :type, :nameZh, :nameEn, :lead)
                                on conflict (key) do nothing""")
                        .param("key", key)
                        .param("type", form.type())
                        .param("nameZh", form.nameZh())
                        .param("nameEn", form.nameEn())
                        .param("lead", form.lead())
                        .update()
                == 1;
    }

    boolean update(String key, LibraryForm form, long revision) {
        return jdbc.sql("""
                                update catalog.library
                                   set type = :type, name_zh = :nameZh, name_en = :nameEn, lead = :lead,
                                       revision = revision + 1
                                 where key = :key and revision = :revision""")
                        .param("key", key)
                        .param("revision", revision)
                        .param("type", form.type())
                        .param("nameZh", form.nameZh())
                        .param("nameEn", form.nameEn())
                        .param("lead", form.lead())
                        .update()
                == 1;
    }

    private List<LibraryView> views(List<Row> rows) {
        var counts = scenarios.publishedByLibrary();
        return rows.stream()
                .map(row -> row.view(counts.getOrDefault(row.key, 0L)))
                .toList();
    }

    record Row(
            String key,
            String type,
            String nameZh,
            @Nullable String nameEn,
            @Nullable String lead,
            long revision,
            long datasets,
            long open,
            long onApplication,
            long notOpen,
            long departments,
            boolean retired) {

        LibraryView view(long scenarios) {
            return new LibraryView(
                    key,
                    type,
                    nameZh,
                    nameEn,
                    lead,
                    datasets,
                    open,
                    onApplication,
                    notOpen,
                    departments,
                    scenarios,
                    revision,
                    retired);
        }
    }
}
