package org.minshu.catalog.searchlog;

import java.time.LocalDate;
import java.util.List;
import org.minshu.catalog.searchlog.SearchLog.Opening;
import org.minshu.catalog.searchlog.SearchLog.Search;
import org.minshu.client.searchlog.SearchedView;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sums of days. */
@Repository
class SearchDays {

    private static final RowMapper<SearchedView> ROW = new DataClassRowMapper<>(SearchedView.class);
    private static final int POPULAR_DAYS = 3;
    private static final int POPULAR_SEARCHES = 10;
    private static final String SUMS = """
            select query, sum(searches) as searches, count(*) as days,
                   (array_agg(found order by day desc))[1] as found,
                   (array_agg(loose order by day desc))[1] as loose, max(day) as last,
                   sum(opened) as opened,
                   round(sum(places)::numeric / nullif(sum(opened), 0), 1)::float8 as place
              from catalog.search_day
             where day between :from and :until
             group by query
            having not :nothing or (array_agg(found = 0 or loose order by day desc))[1]
            """;

    private final JdbcClient jdbc;

    SearchDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Texts that the day has not had yet are added only up to a number of them. */
    void add(List<Search> searches, int most) {
        jdbc.sql("""
                        with sent as (
                            select day, query, count(*) as searches,
                                   (array_agg(found order by position desc))[1] as found,
                                   (array_agg(loose order by position desc))[1] as loose
                              from unnest(:days::date[], :queries::text[], :founds::bigint[], :looses::boolean[])
                                   with ordinality as one (day, query, found, loose, position)
                             group by day, query),
                        full_days as (
                            select day from catalog.search_day where day in (select day from sent)
                             group by day having count(*) >= :most)
                        insert into catalog.search_day as sum (day, query, searches, found, loose)
                        select day, query, searches, found, loose from sent
                         where day not in (select day from full_days)
                            or exists (select from catalog.search_day known
                                        where known.day = sent.day and known.query = sent.query)
                         order by day, query
                        on conflict (day, query) do update
                           set searches = sum.searches + excluded.searches, found = excluded.found, loose = excluded.loose""")
                .param(
                        "days",
                        searches.stream().map(each -> each.day().toString()).toArray(String[]::new))
                .param("queries", searches.stream().map(Search::query).toArray(String[]::new))
                .param("founds", searches.stream().map(Search::found).toArray(Long[]::new))
                .param("looses", searches.stream().map(Search::loose).toArray(Boolean[]::new))
                .param("most", most)
                .update();
    }

    /** Counted are no more than there are searches of the same text on that day, so that nobody adds up more. */
    void open(List<Opening> openings) {
        jdbc.sql("""
                        with sent as (
                            select day, query, place, row_number() over (partition by day, query order by position) as nth
                              from unnest(:days::date[], :queries::text[], :places::integer[])
                                   with ordinality as one (day, query, place, position)),
                        known as materialized (
                            select day, query, searches - opened as left_over from catalog.search_day
                             where (day, query) in (select day, query from sent)
                             order by day, query for update),
                        more as (
                            select day, query, count(*) as opened, sum(place) as places
                              from sent join known using (day, query)
                             where nth <= left_over
                             group by day, query)
                        update catalog.search_day as sum
                           set opened = sum.opened + more.opened, places = sum.places + more.places
                          from more
                         where sum.day = more.day and sum.query = more.query""")
                .param(
                        "days",
                        openings.stream().map(each -> each.day().toString()).toArray(String[]::new))
                .param("queries", openings.stream().map(Opening::query).toArray(String[]::new))
                .param("places", openings.stream().map(Opening::place).toArray(Integer[]::new))
                .update();
    }

    /** The most frequent first. */
    List<SearchedView> page(Period period, int size, long offset) {
        return asked(SUMS + " order by searches desc, query limit :size offset :offset", period)
                .param("size", size)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    long count(Period period) {
        return asked("select count(*) from (" + SUMS + ") as sums", period)
                .query(Long.class)
                .single();
    }

    /** Texts of several days, or asked often, that found something with all their words the last time. */
    List<String> popular(LocalDate from, int most) {
        return jdbc.sql("""
                        select query from catalog.search_day
                         where day >= :from and length(query) > 1
                         group by query
                        having (count(*) >= :days or sum(searches) >= :searches)
                           and max(day) = max(day) filter (where found > 0 and not loose)
                         order by sum(searches) desc, query limit :most""")
                .param("from", from)
                .param("days", POPULAR_DAYS)
                .param("searches", POPULAR_SEARCHES)
                .param("most", most)
                .query((row, _) -> row.getString("query"))
                .list();
    }

    int forget(LocalDate before) {
        return jdbc.sql("delete from catalog.search_day where day < :before")
                .param("before", before)
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, Period period) {
        return jdbc.sql(sql)
                .param("from", period.from())
                .param("until", period.until())
                .param("nothing", period.nothing());
    }

    /**
     * Days, both included.
     *
     * @param nothing only texts that nothing had all the words of
     */
    record Period(LocalDate from, LocalDate until, boolean nothing) {}
}
