package org.minshu.catalog.access;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.OpenType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Published entries that scenarios with a grant use beside another: what everybody may use as the scenario says, the rest as it was
 * granted. What fewer than two scenarios or two organisations have in common is nobody else's business.
 */
@Repository
class UsedTogether {

    private static final int MOST = 5;
    private static final int LEAST = 2;
    /** Of what very many use, the grants given last say what is used with it now. */
    private static final int SCENARIOS = 200;

    /** Of so many months is the use that decides between equals. */
    private static final int MONTHS = 3;

    private static final String GRANTED = """
            exists (select from catalog.access_grant given
                      join catalog.access_grant_item item on item.access_grant = given.id
                     where given.scenario = %s.scenario and given.revoked_at is null and item.dataset = %s.dataset)""";

    private static final String SQL =
            """
            with mine as (
                select used.scenario, used.dataset, held.organisation
                  from catalog.scenario_dataset used
                  join catalog.access_grant held on held.scenario = used.scenario and held.revoked_at is null
                 where used.dataset = :dataset and (:open or %s)
                 order by held.granted_at desc
                 limit :scenarios),
            common as (
                select other.dataset, count(distinct other.scenario) as scenarios
                  from mine
                  join catalog.scenario_dataset other
                    on other.scenario = mine.scenario and other.dataset <> mine.dataset
                  join catalog.published_dataset entry on entry.code = other.dataset
                 where entry.open_type = :everybody or %s
                 group by other.dataset
                having count(distinct other.scenario) >= :least and count(distinct mine.organisation) >= :least)
            select dataset from common
             order by scenarios desc,
                      (select coalesce(sum(calls - refused), 0) from catalog.usage_dataset_month month
                        where month.month = any(:months) and month.dataset = common.dataset) desc,
                      dataset
             limit :most""".formatted(GRANTED.formatted("used", "used"), GRANTED.formatted("other", "other"));

    private final JdbcClient jdbc;
    private final Clock clock;

    UsedTogether(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the most scenarios in common first, then the most used. */
    List<ResourceCode> with(PublishedDataset dataset) {
        return jdbc.sql(SQL)
                .param("dataset", dataset.code().value())
                .param("open", dataset.openType() == OpenType.GENERAL)
                .param("everybody", OpenType.GENERAL.name())
                .param("scenarios", SCENARIOS)
                .param("least", LEAST)
                .param("months", months())
                .param("most", MOST)
                .query((row, _) -> new ResourceCode(row.getString("dataset")))
                .list();
    }

    private Date[] months() {
        LocalDate first = CivilTime.day(clock.instant()).withDayOfMonth(1);
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> Date.valueOf(first.minusMonths(back)))
                .toArray(Date[]::new);
    }
}
