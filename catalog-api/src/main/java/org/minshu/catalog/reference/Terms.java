package org.minshu.catalog.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.reference.TermForm;
import org.minshu.client.reference.TermView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The code lists that are data. */
@Repository
class Terms {

    private static final RowMapper<Row> ROW = new DataClassRowMapper<>(Row.class);

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        return jdbc.sql("""
                        select vocabulary, code, zh, en, revision, retired_at is not null as retired
                          from catalog.term order by vocabulary, position""").query(ROW).list();
    }

    Optional<Row> find(String list, String code) {
        return jdbc.sql("""
                        select vocabulary, code, zh, en, revision, retired_at is not null as retired from catalog.term
                         where vocabulary = :list and code = :code""").param("list", list).param("code", code).query(ROW).optional();
    }

    boolean insert(String list, String code, TermForm form) {
        return jdbc.sql("""
                                insert into catalog.term (vocabulary, code, zh, en) values (:list, :code, :zh, :en)
                                on conflict (vocabulary, code) do nothing""")
                        .param("list", list)
                        .param("code", code)
                        .param("zh", form.zh())
                        .param("en", form.en())
                        .update()
                == 1;
    }

    boolean update(String list, String code, TermForm form, long revision) {
        return jdbc.sql("""
                                update catalog.term set zh = :zh, en = :en, revision = revision + 1
                                 where vocabulary = :list and code = :code and revision = :revision""")
                        .param("list", list)
                        .param("code", code)
                        .param("revision", revision)
                        .param("zh", form.zh())
                        .param("en", form.en())
                        .update()
                == 1;
    }

    record Row(
            String vocabulary,
            String code,
            String zh,
            @Nullable String en,
            long revision,
            boolean retired) {

        TermView view() {
            return new TermView(code, zh, en, retired);
        }
    }
}
