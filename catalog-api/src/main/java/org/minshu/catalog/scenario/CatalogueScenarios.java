package org.minshu.catalog.scenario;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.minshu.catalog.dataset.ScenariosOfDataset;
import org.minshu.catalog.reference.ScenarioFigures;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the catalogue's pages about published scenarios. */
@Component
class CatalogueScenarios implements ScenariosOfDataset, ScenarioFigures {

    private final Scenarios scenarios;
    private final JdbcClient jdbc;

    CatalogueScenarios(Scenarios scenarios, JdbcClient jdbc) {
        this.scenarios = scenarios;
        this.jdbc = jdbc;
    }

    @Override
    public List<Named> of(ResourceCode code) {
        return scenarios.publishedUsing(code.value()).stream()
                .map(Scenario::named)
                .toList();
    }

    @Override
    public Map<String, Long> publishedByLibrary() {
        return jdbc.sql("""
                        select library, count(distinct scenario.id) as scenarios
                          from catalog.scenario
                          join catalog.scenario_dataset used on used.scenario = scenario.id
                          join catalog.published_dataset entry on entry.code = used.dataset
                         cross join unnest(entry.libraries) as library
                         where scenario.published
                         group by library""").query(Count.class).list().stream().collect(toMap(Count::library, Count::scenarios));
    }

    @Override
    public long published() {
        return jdbc.sql("select count(*) from catalog.scenario where published")
                .query(Long.class)
                .single();
    }

    record Count(String library, long scenarios) {}
}
