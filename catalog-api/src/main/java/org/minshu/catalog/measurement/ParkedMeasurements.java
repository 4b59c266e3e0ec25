package org.minshu.catalog.measurement;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions that could not be measured again and again. */
@Repository
class ParkedMeasurements implements ParkedWork {

    private static final Pattern ID = Pattern.compile("([A-Za-z0-9_-]{1,100})\\.(\\d{1,6})\\.(\\d{1,9})");

    private static final String ONE = """

             where distribution = :distribution and position = :position and version = :version and parked""";

    private final JdbcClient jdbc;

    ParkedMeasurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String queue() {
        return "measurement";
    }

    @Override
    public Page<ParkedView> page(Paging paging) {
        var items = jdbc.sql("""
                        select work.*, file.dataset, file.name from catalog.measurement_work work
                          join catalog.distribution file on file.id = work.distribution
                         where parked order by work.enqueued_at limit :size offset :offset""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new ParkedView(
                        "%s.%d.%d"
                                .formatted(
                                        row.getString("distribution"), row.getInt("position"), row.getInt("version")),
                        "%s %s v%d".formatted(row.getString("dataset"), row.getString("name"), row.getInt("version")),
                        row.getInt("attempts"),
                        ParkedWork.shortened(String.valueOf(row.getString("failure"))),
                        row.getTimestamp("not_before").toInstant()))
                .list();
        long total = jdbc.sql("select count(*) from catalog.measurement_work where parked")
                .query(Long.class)
                .single();
        return paging.of(items, total);
    }

    @Override
    public boolean retry(String id) {
        return change(id, """
                update catalog.measurement_work
                   set parked = false, attempts = 0, not_before = clock_timestamp()""" + ONE);
    }

    /** What is known of it stays, or that nothing is: until its rules, its dictionary or its data change, nobody tries again. */
    @Override
    public boolean discard(String id) {
        return change(id, "with gone as (delete from catalog.measurement_work" + ONE + """

                              returning distribution, position, version)
                insert into catalog.measurement
                    (distribution, position, version, dataset, made_at, basis, results, measured_at, look_at)
                select made.distribution, made.position, made.version, file.dataset, made.made_at, '', '[]',
                       clock_timestamp(), 'infinity'
                  from gone
                  join catalog.distribution_table made using (distribution, position, version)
                  join catalog.distribution file on file.id = made.distribution
                on conflict (distribution, position, version) do update set look_at = excluded.look_at""");
    }

    private boolean change(String id, String sql) {
        return Optional.of(ID.matcher(id))
                .filter(form -> form.matches())
                .map(form -> jdbc.sql(sql)
                        .param("distribution", form.group(1))
                        .param("position", Integer.parseInt(form.group(2)))
                        .param("version", Integer.parseInt(form.group(3)))
                        .update())
                .filter(rows -> rows == 1)
                .isPresent();
    }
}
