package org.minshu.catalog.wording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.References;
import org.minshu.search.Facet;
import org.minshu.search.text.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What departments, libraries and regions are called, in full, in short and formerly; read anew twice a minute. */
@Component
class Names {

    private static final Duration OLDEST = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final References references;
    private final ShortNames shortNames = ShortNames.brought();
    private final Clock clock;
    private volatile @Nullable Held held;

    Names(JdbcClient jdbc, References references, Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.clock = clock;
    }

    Held current() {
        var now = clock.instant();
        var known = held;
        if (known == null || known.at.plus(OLDEST).isBefore(now)) {
            known = new Held(now, read());
            held = known;
        }
        return known;
    }

    private Map<String, Meaning> read() {
        var names = new HashMap<String, Meaning>();
        var regions = named("select code as key, name from catalog.region where retired_at is null");
        departments(regions, names);
        named("select key, name_zh as name from catalog.library where retired_at is null")
                .forEach(library -> {
                    var demand = new Meaning.Demand(Facet.LIBRARY, Set.of(library.key));
                    shortNames.ofLibrary(library.name).forEach(name -> put(name, demand, names));
                });
        regions.forEach(region -> {
            var wish = new Meaning.Wish(Facet.REGION, Set.of(region.key));
            shortNames.ofRegion(region.name).forEach(name -> put(name, wish, names));
        });
        return names;
    }

    /** Of two departments that are called the same, neither is meant for certain. */
    private void departments(List<Row> regions, Map<String, Meaning> names) {
        var former = references.formerNames();
        var keys = new HashMap<String, Set<String>>();
        named("select key, name_zh as name from catalog.department where retired_at is null and merged_into is null")
                .forEach(department -> {
                    var all = shortNames.ofDepartment(
                            department.name, regions.stream().map(Row::name).toList());
                    former.getOrDefault(department.key, List.of()).forEach(all::add);
                    all.forEach(name -> keys.computeIfAbsent(Folding.fold(name), _ -> new HashSet<>())
                            .add(department.key));
                });
        keys.forEach((name, which) -> {
            if (which.size() == 1) {
                put(name, new Meaning.Demand(Facet.DEPARTMENT, which), names);
            }
        });
    }

    private static void put(String name, Meaning meaning, Map<String, Meaning> names) {
        var folded = Folding.fold(name).strip();
        if (folded.length() >= 2) {
            names.putIfAbsent(folded, meaning);
        }
    }

    private List<Row> named(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Row(row.getString("key"), row.getString("name")))
                .list();
    }

    private record Row(String key, String name) {}

    /**
     * Those of a moment.
     *
     * @param names by folded name
     */
    record Held(Instant at, Map<String, Meaning> names) {}
}
