package org.minshu.catalog.overview;

import java.util.List;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.reference.ScenarioFigures;
import org.minshu.client.overview.OverviewView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the front page shows. */
@Repository
class OverviewFigures {

    private static final int SHOWN = 6;

    private final JdbcClient jdbc;
    private final DatasetDirectory datasets;
    private final ScenarioFigures scenarios;

    OverviewFigures(JdbcClient jdbc, DatasetDirectory datasets, ScenarioFigures scenarios) {
        this.jdbc = jdbc;
        this.datasets = datasets;
        this.scenarios = scenarios;
    }

    OverviewView count() {
        var published = published();
        return new OverviewView(
                published.datasets,
                published.open,
                published.departments,
                published.rows,
                scenarios.published(),
                0,
                datasets.recent(SHOWN).stream().map(PublishedDataset::summary).toList(),
                List.of());
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

    private record Published(long datasets, long open, long departments, long rows) {}
}
