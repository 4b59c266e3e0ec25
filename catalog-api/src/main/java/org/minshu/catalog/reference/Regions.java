package org.minshu.catalog.reference;

import java.util.List;
import java.util.Optional;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.RegionView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The regions. */
@Repository
class Regions {

    /** A dataset counts for each region it names and for those above them, once. */
    private static final String SELECT = """
            with recursive within (code, upper) as (
                select code, code from catalog.region
                union
                select within.code, region.parent
                  from within join catalog.region on region.code = within.upper
                 where region.parent is not null),
            counted as (
                select within.upper as code, count(distinct published.id) as datasets
                  from catalog.published_dataset published, unnest(published.regions) as named (code)
                  join within using (code)
                 group by within.upper)
            select code, name, name_en, parent, level, revision, coalesce(datasets, 0) as datasets,
                   retired_at is not null as retired
              from catalog.region left join counted using (code)
            """;

    private static final RowMapper<RegionView> ROW = new DataClassRowMapper<>(RegionView.class);

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegionView> all() {
        return jdbc.sql(SELECT + " order by code").query(ROW).list();
    }

    Optional<RegionView> find(String code) {
        return jdbc.sql(SELECT + " where code = :code")
                .param("code", code)
                .query(ROW)
                .optional();
    }

    boolean insert(String code, RegionForm form) {
        return jdbc.sql("""
                                insert into catalog.region (code, name, name_en, parent, level)
                                values (:code, :name, :nameEn, :parent, :level)
                                on conflict (code) do nothing""")
                        .param("code", code)
                        .param("name", form.name())
                        .param("nameEn", form.nameEn())
                        .param("parent", form.parent())
                        .param("level", form.level())
                        .update()
                == 1;
    }

    boolean update(String code, RegionForm form, long revision) {
        return jdbc.sql("""
                                update catalog.region
                                   set name = :name, name_en = :nameEn, parent = :parent, level = :level,
                                       revision = revision + 1
                                 where code = :code and revision = :revision""")
                        .param("code", code)
                        .param("revision", revision)
                        .param("name", form.name())
                        .param("nameEn", form.nameEn())
                        .param("parent", form.parent())
                        .param("level", form.level())
                        .update()
                == 1;
    }
}
