package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CalendarChanged;
import org.minshu.catalog.calendar.Due;
import org.minshu.catalog.security.Caller;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the deadlines of open requests anew when the calendar changes: all that have not passed, from the same event with
 * the same number of working days, none to a moment before the end of the day of the change.
 */
@Component
class DeadlineRecount {

    private static final String OPEN = """
            select no, state, deadline,
                   case state when 'PROVIDER_REVIEW' then review_from
                              when 'AUTHORITY_APPROVAL' then approval_from else supplement_from end as counted_from,
                   case state when 'PROVIDER_REVIEW' then review_days
                              when 'AUTHORITY_APPROVAL' then approval_days else supplement_days end as days
              from catalog.access_request
             where deadline >= :now
             order by no
               for update
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineRecount(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        var now = clock.instant();
        var moved = open(now).stream()
                .map(open -> new Moved(open, open.due().recounted(changed.days(), now)))
                .filter(Moved::isMoved)
                .toList();
        moved.forEach(this::move);
        audit.recordAll(Caller.platform(), moved.stream().map(Moved::change).toList());
    }

    private List<OpenDeadline> open(Instant now) {
        return jdbc.sql(OPEN)
                .param("now", Times.column(now))
                .query((row, _) -> deadline(row))
                .list();
    }

    private static OpenDeadline deadline(ResultSet row) throws SQLException {
        var due = new Due(
                Times.readRequired(row, "counted_from"), row.getInt("days"), Times.readRequired(row, "deadline"));
        return new OpenDeadline(row.getString("no"), row.getString("state"), due);
    }

    /** The revision stays: what people decide on has not changed. */
    private void move(Moved moved) {
        jdbc.sql("""
                        update catalog.access_request
                           set review_deadline = case state when 'PROVIDER_REVIEW' then :due else review_deadline end,
                               approval_deadline =
                                   case state when 'AUTHORITY_APPROVAL' then :due else approval_deadline end,
                               supplement_deadline = case state when 'SUPPLEMENT' then :due else supplement_deadline end
                         where no = :no""")
                .param("no", moved.open().no())
                .param("due", Times.column(moved.due().at()))
                .update();
    }

    record OpenDeadline(String no, String state, Due due) {}

    record Moved(OpenDeadline open, Due due) {

        boolean isMoved() {
            return !due.at().equals(open.due().at());
        }

        AuditTrail.Change change() {
            return new AuditTrail.Change("request.deadline-recounted", "request " + open.no(), open.due(), due);
        }
    }
}
