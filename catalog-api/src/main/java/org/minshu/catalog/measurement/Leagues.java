package org.minshu.catalog.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.minshu.client.Named;
import org.minshu.client.measurement.LeagueEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Libraries and departments by how good the data are that the public sees, the best first. */
@Repository
class Leagues {

    private static final String FIGURES = """
            select owner.key, owner.name_zh, owner.name_en, count(*) as datasets, count(newest.score) as measured,
                   trunc(avg(newest.score), 1) as average,
                   count(*) filter (where newest.score < :low) as low,
                   trunc(avg(newest.normativity), 1) as normativity, trunc(avg(newest.completeness), 1) as completeness,
                   trunc(avg(newest.accuracy), 1) as accuracy, trunc(avg(newest.consistency), 1) as consistency,
                   trunc(avg(newest.timeliness), 1) as timeliness,
                   trunc(avg(newest.accessibility), 1) as accessibility
              from catalog.published_dataset entry
            """;
    private static final String NEWEST = """
              left join lateral (select * from catalog.measurement
                                  where measurement.dataset = entry.code
                                  order by made_at desc, position, version desc limit 1) newest on true
             group by owner.key, owner.name_zh, owner.name_en
             order by average desc nulls last, measured desc, owner.key
            """;

    private final JdbcClient jdbc;

    Leagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeagueEntry> libraries() {
        return entries("""
                cross join unnest(entry.libraries) as part (library)
                join catalog.library owner on owner.key = part.library and owner.retired_at is null
                """);
    }

    List<LeagueEntry> departments() {
        return entries("join catalog.department owner on owner.key = entry.department\n");
    }

    private List<LeagueEntry> entries(String owner) {
        return jdbc.sql(FIGURES + owner + NEWEST)
                .param("low", DataGrade.C.least())
                .query(Leagues::entry)
                .list();
    }

    private static LeagueEntry entry(ResultSet row, int number) throws SQLException {
        var average = Measurements.score(row, "average");
        return new LeagueEntry(
                new Named(row.getString("key"), row.getString("name_zh"), row.getString("name_en")),
                row.getLong("datasets"),
                row.getLong("measured"),
                average,
                DataGrade.of(average),
                row.getLong("low"),
                Measurements.marks(row));
    }
}
