package org.minshu.catalog.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.vocabulary.UsageKind;
import org.minshu.model.vocabulary.UsageOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records downloads durably: each record is committed before this returns, whatever becomes of the download. */
@Repository
public class DownloadRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    DownloadRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Before the first byte.
     *
     * @return the record's id, for {@link #finished}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long started(Download download) {
        return add(download, UsageKind.DOWNLOAD, UsageOutcome.STARTED);
    }

    /** The same of rows that are asked for through the interface. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long startedQuery(Download query) {
        return add(query, UsageKind.QUERY, UsageOutcome.STARTED);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Download download) {
        add(download, UsageKind.DOWNLOAD, UsageOutcome.REFUSED);
    }

    /**
     * After the last byte, wherever that was. A record that was taken for abandoned meanwhile is corrected.
     *
     * @param outcome COMPLETED or ABORTED
     * @param rows data rows sent, where they were counted
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void finished(long record, UsageOutcome outcome, long bytes, @Nullable Long rows) {
        jdbc.sql("""
                        update catalog.usage_record
                           set outcome = :outcome, bytes = :bytes, row_count = :rows, finished_at = :at
                         where id = :id""")
                .param("id", record)
                .param("outcome", outcome.name())
                .param("bytes", bytes)
                .param("rows", rows)
                .param("at", column(clock.instant()))
                .update();
    }

    /** Downloads whose process died never finish by themselves; how many were found. */
    @Transactional
    public int abandon(Instant startedBefore) {
        return jdbc.sql("""
                        update catalog.usage_record set outcome = 'ABORTED', finished_at = :now
                         where outcome = 'STARTED' and at < :before""")
                .param("before", column(startedBefore))
                .param("now", column(clock.instant()))
                .update();
    }

    private long add(Download download, UsageKind kind, UsageOutcome outcome) {
        var caller = download.caller();
        var now = clock.instant();
        return jdbc.sql("""
                        insert into catalog.usage_record
                            (at, day, kind, outcome, organisation, caller, caller_name, access_grant, scenario, dataset,
                             department, dataset_title, distribution, items)
                        values (:at, :day, :kind, :outcome, :organisation, :caller, :callerName, :grant, :scenario,
                                :dataset, :department,
                                coalesce((select title from catalog.dataset where code = :dataset), :dataset),
                                :distribution, :items)
                        returning id""")
                .param("at", column(now))
                .param("day", CivilTime.day(now))
                .param("kind", kind.name())
                .param("outcome", outcome.name())
                .param("organisation", caller.organisation())
                .param("caller", caller.isAnonymous() ? null : caller.subject())
                .param("callerName", caller.isAnonymous() ? null : caller.name())
                .param("grant", download.grant())
                .param("scenario", download.scenario())
                .param("dataset", download.dataset().value())
                .param("department", download.department())
                .param("distribution", download.distribution())
                .param("items", download.items().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime column(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
