package org.minshu.catalog.policy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.calendar.CivilTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holds now. Asked of the database each time, so that every process knows of a change at once. */
@Repository
public class Policies {

    private final JdbcClient jdbc;
    private final List<PolicySetting> settings;
    private final Clock clock;

    Policies(JdbcClient jdbc, List<PolicySetting> settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** By key, of every setting. */
    public Map<String, String> inForce() {
        var values = new HashMap<String, String>();
        settings.forEach(setting -> values.put(setting.key(), setting.initial()));
        jdbc.sql("""
                        select distinct on (setting) setting, value from catalog.policy_value
                         where cancelled_at is null and effective_from <= :today
                         order by setting, effective_from desc, id desc""").param("today", CivilTime.day(clock.instant())).query(row -> {
            values.replace(row.getString("setting"), row.getString("value"));
        });
        return Map.copyOf(values);
    }

    /** The number of days that holds now. */
    public int days(String key) {
        return number(key);
    }

    /** The number that holds now. */
    public int number(String key) {
        return Integer.parseInt(Objects.requireNonNull(inForce().get(key)));
    }
}
