package org.minshu.catalog.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.reference.ScenarioFigures;
import org.minshu.catalog.usage.UsageFigures;
import org.minshu.client.overview.OverviewView;
import org.minshu.client.overview.OverviewView.Popular;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the front page shows. */
@Repository
class OverviewFigures {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 6;
    private static final int CANDIDATES = 30;
    private static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final DatasetDirectory datasets;
    private final ScenarioFigures scenarios;
    private final UsageFigures uses;
    private final Clock clock;

    OverviewFigures(
            JdbcClient jdbc, DatasetDirectory datasets, ScenarioFigures scenarios, UsageFigures uses, Clock clock) {
        this.jdbc = jdbc;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.uses = uses;
        this.clock = clock;
    }

    OverviewView count() {
        var today = LocalDate.now(clock.withZone(PEOPLE));
        var published = published();
        return new OverviewView(
                published.datasets,
                published.open,
                published.departments,
                published.rows,
                scenarios.published(),
                uses.usesOn(today.minusDays(1)),
                datasets.recent(SHOWN).stream().map(PublishedDataset::summary).toList(),
                popular(uses.usesSince(today.minusDays(DAYS))));
    }

    private Published published() {
        return jdbc.sql("""
                        select count(*) as datasets, count(*) filter (where open_type = 'GENERAL') as open,
                               count(distinct department) as departments, coalesce(sum(record_count), 0) as rows
                          from catalog.published_dataset""")
                .query((row, _) -> new Published(
                        row.getLong("datasets"), row.getLong("open"), row.getLong("departments"), row.getLong("rows")))
                .single();
    }

    /** More are looked up than shown, as some of the most used may be published no more. */
    private List<Popular> popular(Map<String, Long> uses) {
        var most = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .flatMap(used -> ResourceCode.parse(used.getKey()).stream())
                .toList();
        var published = datasets.publishedAll(most);
        return most.stream()
                .flatMap(code -> Optional.ofNullable(published.get(code)).stream())
                .limit(SHOWN)
                .map(dataset -> new Popular(
                        dataset.summary(), uses.getOrDefault(dataset.code().value(), 0L)))
                .sorted(Comparator.comparingLong(Popular::uses).reversed())
                .toList();
    }

    private record Published(long datasets, long open, long departments, long rows) {}
}
