package org.minshu.catalog.dataset.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the words of departments, libraries, regions and code lists. */
@Repository
class FormVocabulary {

    private final JdbcClient jdbc;

    FormVocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FormWords current() {
        var words = new FormWords();
        jdbc.sql("""
                        select 'department' as list, key as code, name_zh as word from catalog.department
                        union all select 'library', key, name_zh from catalog.library
                        union all select 'region', code, name from catalog.region
                        union all select vocabulary, code, zh from catalog.term where vocabulary in ('theme', 'formatType')""").query(row -> {
            words.add(row.getString("list"), row.getString("code"), row.getString("word"));
        });
        return words;
    }
}
