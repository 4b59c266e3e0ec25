package org.minshu.catalog.access;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.calendar.WorkingCalendar;
import org.minshu.catalog.calendar.WorkingDays;
import org.minshu.catalog.notification.Notification;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reminds of deadlines some working days before, on the day, and after them, and tells the authority of those that passed.
 * May run as often as it likes: each is told once for each deadline.
 */
@Service
class Reminders {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc, Notifications notifications, WorkingCalendar calendar, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    void remind() {
        var now = clock.instant();
        var days = calendar.read();
        var settings = policy.reminders();
        var until = days.deadline(now, settings.before());
        var after = "";
        List<Pending> batch;
        do {
            batch = pending(until, after);
            notifications.addAll(batch.stream()
                    .flatMap(pending -> due(pending, now, days, settings.escalation()).stream())
                    .toList());
            after = batch.isEmpty() ? after : batch.getLast().no();
        } while (batch.size() == BATCH);
    }

    private List<Pending> pending(Instant until, String after) {
        return jdbc.sql("""
                        select request.no, request.state, request.deadline, request.applicant,
                               array(select part.department from catalog.access_request_part part
                                      where part.request = request.no and part.state = 'PENDING') as departments
                          from catalog.access_request request
                         where request.deadline <= :until and request.no > :after
                         order by request.no limit :most""")
                .param("until", Times.column(until))
                .param("after", after)
                .param("most", BATCH)
                .query((row, _) -> pending(row))
                .list();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                row.getString("no"),
                row.getString("state"),
                Times.readRequired(row, "deadline"),
                row.getString("applicant"),
                List.of((String[]) row.getArray("departments").getArray()));
    }

    private List<Notification> due(Pending pending, Instant now, WorkingDays days, int escalation) {
        var told = new ArrayList<Notification>();
        var kind = kind(pending.deadline(), now);
        pending.recipients().forEach(to -> told.add(pending.notification(to, kind)));
        var late = days.deadline(pending.deadline(), escalation);
        if (now.isAfter(late) && pending.isWithReviewers()) {
            told.add(pending.notification(Recipient.all(Role.AUTHORITY), "REQUEST_ESCALATED"));
        }
        return told;
    }

    private static String kind(Instant deadline, Instant now) {
        if (deadline.isBefore(now)) {
            return "REQUEST_OVERDUE";
        }
        return CivilTime.day(deadline).equals(CivilTime.day(now)) ? "REQUEST_DUE_TODAY" : "REQUEST_DUE_SOON";
    }

    /** {@code departments} are those that have not decided. */
    record Pending(String no, String state, Instant deadline, String applicant, List<String> departments) {

        boolean isWithReviewers() {
            return !state.equals("SUPPLEMENT");
        }

        List<Recipient> recipients() {
            return switch (state) {
                case "PROVIDER_REVIEW" ->
                    departments.stream()
                            .map(department -> Recipient.of(Role.STEWARD, department))
                            .toList();
                case "SUPPLEMENT" -> List.of(Recipient.person(applicant));
                default -> List.of(Recipient.all(Role.AUTHORITY));
            };
        }

        Notification notification(Recipient to, String kind) {
            var page = page(to);
            var detail = departments.stream().sorted().collect(joining(", "));
            return new Notification(
                    to,
                    kind,
                    Map.of("title", no, "until", deadline.toString(), "detail", detail),
                    page + no,
                    Stream.of(kind, no, state, deadline.toString(), to.toString())
                            .collect(joining(" ")));
        }

        private static String page(Recipient to) {
            return switch (to) {
                case Recipient.Person _ -> "/requests/";
                case Recipient.Office office ->
                    office.role() == Role.STEWARD ? "/publish/reviews/" : "/admin/approvals/";
            };
        }
    }
}
