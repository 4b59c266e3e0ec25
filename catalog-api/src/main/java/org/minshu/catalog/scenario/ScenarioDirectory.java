package org.minshu.catalog.scenario;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.springframework.stereotype.Service;

/** Where other features look up scenarios. */
@Service
public class ScenarioDirectory {

    private final Scenarios scenarios;

    ScenarioDirectory(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** One that the caller can ask for access for: published, or of the own organisation. */
    public Optional<Named> usableBy(String id, Caller caller) {
        return scenarios
                .find(id)
                .filter(scenario -> scenario.published() || scenario.belongsTo(caller))
                .map(Scenario::named);
    }

    public Map<String, Named> named(Collection<String> ids) {
        return scenarios.all(ids).stream().collect(toMap(Scenario::id, Scenario::named));
    }
}
