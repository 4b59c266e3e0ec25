package org.minshu.catalog.scenario;

import java.util.Collection;
import java.util.Map;

/** What was asked and granted for scenarios, told by the feature that keeps requests. */
public interface ScenarioUse {

    /** How many grants can be used today, by the scenario's id; scenarios without any may be absent. */
    Map<String, Long> activeGrants(Collection<String> scenarios);

    /** Whether the department has a part in a request made for it. */
    boolean isReviewedBy(String scenario, String department);
}
