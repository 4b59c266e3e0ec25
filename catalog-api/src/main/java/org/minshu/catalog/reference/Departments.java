package org.minshu.catalog.reference;

import java.util.List;
import java.util.Optional;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.DepartmentView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The providing departments. */
@Repository
class Departments {

    private static final String SELECT = """
            select department.key, name_zh, name_en, class_code, credit_code, region, kind, revision,
                   retired_at is not null as retired, merged_into,
                   coalesce(published.datasets, 0) as datasets
              from catalog.department
              left join (select department as key, count(*) as datasets
                           from catalog.published_dataset group by department) published using (key)
            """;

    private static final RowMapper<DepartmentView> ROW = new DataClassRowMapper<>(DepartmentView.class);

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DepartmentView> all() {
        return jdbc.sql(SELECT + " order by class_code").query(ROW).list();
    }

    Optional<DepartmentView> find(String key) {
        return jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    boolean insert(String key, DepartmentForm form) {
        return jdbc.sql("""
                                insert into catalog.department
                                    (key, name_zh, name_en, class_code, credit_code, region, kind)
                                values (:key, :nameZh, :nameEn, :classCode, :creditCode, :region, :kind)
                                on conflict (key) do nothing""")
                        .param("key", key)
                        .param("nameZh", form.nameZh())
                        .param("nameEn", form.nameEn())
                        .param("classCode", form.classCode())
                        .param("creditCode", form.creditCode())
                        .param("region", form.region())
                        .param("kind", form.kind())
                        .update()
                == 1;
    }

    boolean update(String key, DepartmentForm form, long revision) {
        return jdbc.sql("""
                                update catalog.department
                                   set name_zh = :nameZh, name_en = :nameEn, class_code = :classCode,
                                       credit_code = :creditCode, region = :region, kind = :kind,
                                       revision = revision + 1
                                 where key = :key and revision = :revision""")
                        .param("key", key)
                        .param("revision", revision)
                        .param("nameZh", form.nameZh())
                        .param("nameEn", form.nameEn())
                        .param("classCode", form.classCode())
                        .param("creditCode", form.creditCode())
                        .param("region", form.region())
                        .param("kind", form.kind())
                        .update()
                == 1;
    }
}
