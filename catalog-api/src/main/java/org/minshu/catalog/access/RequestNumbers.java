package org.minshu.catalog.access;

import java.time.Clock;
import org.minshu.catalog.calendar.CivilTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of requests: counted within each year, without gaps. */
@Repository
class RequestNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String next() {
        int year = CivilTime.day(clock.instant()).getYear();
        int number = jdbc.sql("""
                        insert into catalog.request_number as current (year, last) values (:year, 1)
                        on conflict (year) do update set last = current.last + 1
                        returning last""").param("year", year).query(Integer.class).single();
        return "SQ-%d-%06d".formatted(year, number);
    }
}
