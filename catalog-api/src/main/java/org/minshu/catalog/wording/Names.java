package org.minshu.catalog.wording;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.References;
import org.minshu.client.Named;
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
            known = read(now);
            held = known;
        }
        return known;
    }

    private Held read(Instant now) {
        var names = new HashMap<String, Meaning>();
        var called = new ArrayList<Called>();
        var regions =
                named("select code as key, name as name_zh, name_en from catalog.region where retired_at is null");
        departments(regions, names, called);
        named("select key, name_zh, name_en from catalog.library where retired_at is null")
                .forEach(library -> {
                    var demand = new Meaning.Demand(Facet.LIBRARY, Set.of(library.key()));
                    var all = shortNames.ofLibrary(library.nameZh());
                    all.forEach(name -> put(name, demand, names));
                    called.add(called("library", library, all));
                });
        regions.forEach(region -> {
            var wish = new Meaning.Wish(Facet.REGION, Set.of(region.key()));
            shortNames.ofRegion(region.nameZh()).forEach(name -> put(name, wish, names));
        });
        return new Held(now, names, List.copyOf(called));
    }

    /** Of two departments that are called the same, neither is meant for certain. */
    private void departments(List<Named> regions, Map<String, Meaning> names, List<Called> called) {
        var former = references.formerNames();
        var places = regions.stream().map(Named::nameZh).toList();
        var keys = new HashMap<String, Set<String>>();
        named("""
                select key, name_zh, name_en from catalog.department
                 where retired_at is null and merged_into is null""").forEach(department -> {
            var all = shortNames.ofDepartment(department.nameZh(), places);
            former.getOrDefault(department.key(), List.of()).forEach(all::add);
            all.forEach(name -> keys.computeIfAbsent(Folding.fold(name), _ -> new HashSet<>())
                    .add(department.key()));
            called.add(called("department", department, all));
        });
        keys.forEach((name, which) -> {
            if (which.size() == 1) {
                put(name, new Meaning.Demand(Facet.DEPARTMENT, which), names);
            }
        });
    }

    private static Called called(String kind, Named named, Collection<String> names) {
        var all = Stream.concat(names.stream(), Stream.ofNullable(named.nameEn()))
                .map(name -> Folding.fold(name).strip())
                .collect(toSet());
        return new Called(kind, named, all);
    }

    private static void put(String name, Meaning meaning, Map<String, Meaning> names) {
        var folded = Folding.fold(name).strip();
        if (folded.length() >= 2) {
            names.putIfAbsent(folded, meaning);
        }
    }

    private List<Named> named(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Named(row.getString("key"), row.getString("name_zh"), row.getString("name_en")))
                .list();
    }

    /**
     * Those of a moment.
     *
     * @param names by folded name
     */
    record Held(Instant at, Map<String, Meaning> names, List<Called> called) {}
}
