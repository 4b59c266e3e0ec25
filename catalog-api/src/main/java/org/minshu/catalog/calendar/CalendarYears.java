package org.minshu.catalog.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.calendar.CalendarChangeView;
import org.minshu.client.calendar.CalendarDayView;
import org.minshu.client.calendar.CalendarYearView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The calendar's years, their days, and every change of them. */
@Repository
class CalendarYears {

    private static final RowMapper<CalendarDayView> DAY = new DataClassRowMapper<>(CalendarDayView.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarYears(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those that are known, and those asked for even where they are not. */
    List<CalendarYearView> all(int from, int until) {
        return jdbc.sql("""
                        select year, coalesce(basis, 'NONE') as basis, coalesce(revision, 0) as revision,
                               (select count(*) from catalog.calendar_day
                                 where day between make_date(year, 1, 1) and make_date(year, 12, 31)) as known
                          from generate_series(:from, :until) as year
                          full join catalog.calendar_year using (year)
                         order by year""")
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new CalendarYearView(
                        row.getInt("year"),
                        row.getString("basis"),
                        row.getLong("revision"),
                        row.getInt("known"),
                        List.of()))
                .list();
    }

    CalendarYearView year(int year) {
        var days = days(year);
        return jdbc.sql("select basis, revision from catalog.calendar_year where year = :year")
                .param("year", year)
                .query((row, _) ->
                        new CalendarYearView(year, row.getString("basis"), row.getLong("revision"), days.size(), days))
                .optional()
                .orElse(new CalendarYearView(year, "NONE", 0, days.size(), days));
    }

    List<CalendarDayView> days(int year) {
        return jdbc.sql("""
                        select day, working, occasion, source from catalog.calendar_day
                         where day between make_date(:year, 1, 1) and make_date(:year, 12, 31) order by day""").param("year", year).query(DAY).list();
    }

    /** Whether the year was at that revision and is now at the next one. Others who change it wait. */
    boolean advance(int year, long revision, String basis) {
        if (revision == 0) {
            return jdbc.sql("""
                                    insert into catalog.calendar_year (year, basis) values (:year, :basis)
                                    on conflict (year) do nothing""").param("year", year).param("basis", basis).update() == 1;
        }
        return jdbc.sql("""
                                update catalog.calendar_year set basis = :basis, revision = revision + 1
                                 where year = :year and revision = :revision""")
                        .param("year", year)
                        .param("basis", basis)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    void put(CalendarDayView day) {
        jdbc.sql("""
                        insert into catalog.calendar_day (day, working, occasion, source)
                        values (:day, :working, :occasion, :source)
                        on conflict (day) do update
                           set working = excluded.working, occasion = excluded.occasion, source = excluded.source""")
                .param("day", day.day())
                .param("working", day.working())
                .param("occasion", day.occasion())
                .param("source", day.source())
                .update();
    }

    void remove(LocalDate day) {
        jdbc.sql("delete from catalog.calendar_day where day = :day")
                .param("day", day)
                .update();
    }

    void record(int year, DayChange change, Caller by, Instant at) {
        jdbc.sql("""
                        insert into catalog.calendar_change
                            (year, day, before, after, changed_at, changed_by, changed_by_name)
                        values (:year, :day, :before::jsonb, :after::jsonb, :at, :by, :byName)""")
                .param("year", year)
                .param("day", change.day())
                .param("before", change.before() == null ? null : json.writeValueAsString(change.before()))
                .param("after", change.after() == null ? null : json.writeValueAsString(change.after()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.subject())
                .param("byName", by.name())
                .update();
    }

    long changes(int year) {
        return jdbc.sql("select count(*) from catalog.calendar_change where year = :year")
                .param("year", year)
                .query(Long.class)
                .single();
    }

    List<CalendarChangeView> changes(int year, int limit, int offset) {
        return jdbc.sql("""
                        select day, before, after, changed_at, changed_by_name from catalog.calendar_change
                         where year = :year order by id desc limit :limit offset :offset""")
                .param("year", year)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new CalendarChangeView(
                        row.getObject("day", LocalDate.class),
                        read(row.getString("before")).orElse(null),
                        read(row.getString("after")).orElse(null),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    private Optional<CalendarDayView> read(@Nullable String day) {
        return Optional.ofNullable(day).map(text -> json.readValue(text, CalendarDayView.class));
    }
}
