package org.minshu.catalog.dataset.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the words of departments, libraries, regions and code lists; a word of two means what is still offered. */
@Repository
class FormVocabulary {

    private final JdbcClient jdbc;

    FormVocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FormWords current() {
        var words = new FormWords();
        jdbc.sql("""
                        select 'department' as list, key as code, name_zh as word, retired_at from catalog.department
                        union all select 'library', key, name_zh, retired_at from catalog.library
                        union all select 'region', code, name, retired_at from catalog.region
                        union all select vocabulary, code, zh, retired_at
                          from catalog.term where vocabulary in ('theme', 'formatType')
                         order by retired_at nulls first""").query(row -> {
            words.add(row.getString("list"), row.getString("code"), row.getString("word"));
        });
        return words;
    }
}
