package org.minshu.catalog.access;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.scenario.ScenarioUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells scenarios what was asked and granted for them. */
@Repository
class GrantsOfScenario implements ScenarioUse {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantsOfScenario(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> activeGrants(Collection<String> scenarios) {
        return jdbc
                .sql("""
                        select scenario, count(*) as grants
                          from catalog.access_grant
                         where scenario = any(:scenarios) and revoked_at is null
                           and :today between valid_from and valid_until
                         group by scenario""")
                .param("scenarios", scenarios.toArray(String[]::new))
                .param("today", CivilTime.day(clock.instant()))
                .query(Count.class)
                .list()
                .stream()
                .collect(toMap(Count::scenario, Count::grants));
    }

    @Override
    public boolean isReviewedBy(String scenario, String department) {
        return jdbc.sql("""
                        select exists (
                            select from catalog.access_request
                              join catalog.access_request_part part on part.request = access_request.no
                             where scenario = :scenario and part.department = :department)""")
                .param("scenario", scenario)
                .param("department", department)
                .query(Boolean.class)
                .single();
    }

    record Count(String scenario, long grants) {}
}
