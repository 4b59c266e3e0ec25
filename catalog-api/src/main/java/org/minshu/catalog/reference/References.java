package org.minshu.catalog.reference;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minshu.client.Named;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what entries may refer to. */
@Repository
public class References {

    private static final RowMapper<Row> ROW = new DataClassRowMapper<>(Row.class);

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What can be chosen, in one question: it is asked at every change of an entry. Retired values are not among it. */
    public CodeLists current() {
        return lists("where retired_at is null");
    }

    /** What can be chosen and what could be once. */
    public CodeLists everKnown() {
        return lists("");
    }

    private CodeLists lists(String which) {
        var all = jdbc.sql("""
                        select 'department' as list, key as code, class_code as value from catalog.department %1$s
                        union all select 'library', key, '' from catalog.library %1$s
                        union all select 'region', code, '' from catalog.region %1$s
                        union all select 'term', code, vocabulary from catalog.term %1$s""".formatted(which)).query(ROW).list().stream()
                .collect(groupingBy(Row::list, mapping(row -> Map.entry(row.code(), row.value()), toSet())));
        return new CodeLists(
                of(all, "department").stream().collect(toMap(Entry::getKey, Entry::getValue)),
                codes(of(all, "library")),
                codes(of(all, "region")),
                of(all, "term").stream().collect(groupingBy(Entry::getValue, mapping(Entry::getKey, toSet()))));
    }

    public Optional<Named> department(String key) {
        return jdbc.sql("select key, name_zh, name_en from catalog.department where key = :key")
                .param("key", key)
                .query((row, _) -> new Named(row.getString("key"), row.getString("name_zh"), row.getString("name_en")))
                .optional();
    }

    /** By key: the libraries. */
    public Map<String, Named> libraries() {
        return named("select key, name_zh as zh, name_en as en from catalog.library");
    }

    /** By code: the terms of one vocabulary. */
    public Map<String, Named> terms(String vocabulary) {
        return named("select code as key, zh, en from catalog.term where vocabulary = :vocabulary", vocabulary);
    }

    /** By the key of a department that was merged, the one of today. */
    public Map<String, String> successors() {
        return jdbc
                .sql("select key, merged_into from catalog.department where merged_into is not null")
                .query((row, _) -> Map.entry(row.getString("key"), row.getString("merged_into")))
                .list()
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    /** The department of today for one that may have been merged. */
    public String successor(String department) {
        return jdbc.sql("select merged_into from catalog.department where key = :key and merged_into is not null")
                .param("key", department)
                .query(String.class)
                .optional()
                .orElse(department);
    }

    /** By department, the names of those that were merged into it. */
    public Map<String, List<String>> formerNames() {
        return jdbc
                .sql("select merged_into, name_zh, name_en from catalog.department where merged_into is not null")
                .query((row, _) ->
                        new Named(row.getString("merged_into"), row.getString("name_zh"), row.getString("name_en")))
                .list()
                .stream()
                .collect(groupingBy(
                        Named::key,
                        flatMapping(
                                former -> Stream.of(former.nameZh(), former.nameEn())
                                        .filter(Objects::nonNull),
                                toList())));
    }

    private Map<String, Named> named(String query, String... vocabulary) {
        var question = jdbc.sql(query);
        for (var name : vocabulary) {
            question = question.param("vocabulary", name);
        }
        return question
                .query((row, _) -> new Named(row.getString("key"), row.getString("zh"), row.getString("en")))
                .list()
                .stream()
                .collect(toMap(Named::key, each -> each));
    }

    /** By region, it and those above it. */
    public Map<String, Set<String>> regionsAbove() {
        return jdbc.sql("""
                        with recursive within (code, upper) as (
                            select code, code from catalog.region
                            union
                            select within.code, region.parent
                              from within join catalog.region on region.code = within.upper
                             where region.parent is not null)
                        select code, upper from within""").query((row, _) -> Map.entry(row.getString("code"), row.getString("upper"))).list().stream()
                .collect(groupingBy(Entry::getKey, mapping(Entry::getValue, toSet())));
    }

    private static Set<Entry<String, String>> of(Map<String, Set<Entry<String, String>>> all, String list) {
        return all.getOrDefault(list, Set.of());
    }

    private static Set<String> codes(Set<Entry<String, String>> rows) {
        return rows.stream().map(Entry::getKey).collect(toSet());
    }

    record Row(String list, String code, String value) {}
}
