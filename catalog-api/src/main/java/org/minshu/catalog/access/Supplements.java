package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Closed;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the moves of requests that wait for their applicant, each only on the revision it started from. */
@Repository
class Supplements {

    private final JdbcClient jdbc;
    private final Questions questions;

    Supplements(JdbcClient jdbc, Questions questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    void ask(Supplement request) {
        var question = request.question();
        one(move("""
                        update catalog.access_request
                           set state = 'SUPPLEMENT', paused = state, revision = revision + 1, updated_at = :at,
                               supplement_from = :at, supplement_days = :days, supplement_deadline = :deadline
                         where no = :no and revision = :revision
                           and state in ('PROVIDER_REVIEW', 'AUTHORITY_APPROVAL')""", request, question.askedAt())
                .param("days", question.due().days())
                .param("deadline", Times.column(question.due().at()))
                .update());
        questions.add(request);
    }

    void answer(InReview resumed, String by, String answer, Instant at) {
        var step = switch (resumed) {
            case ProviderReview _ -> "review";
            case AuthorityApproval _ -> "approval";
        };
        one(AccessRequests.bound(
                        move("""
                        update catalog.access_request
                           set state = paused, paused = null, revision = revision + 1, updated_at = :at,
                               %1$s_from = :start, %1$s_days = :days, %1$s_deadline = :deadline,
                               purpose = :purpose, access_mode = :accessMode, valid_from = :from, valid_until = :until,
                               security = :security, contact_name = :contactName, contact_phone = :contactPhone
                         where no = :no and revision = :revision and state = 'SUPPLEMENT'""".formatted(step), resumed, at),
                        resumed.application().terms())
                .param("start", Times.column(resumed.due().from()))
                .param("days", resumed.due().days())
                .param("deadline", Times.column(resumed.due().at()))
                .update());
        questions.answered(resumed, by, answer, at);
    }

    void close(Closed closed) {
        one(move("""
                        update catalog.access_request
                           set state = 'CLOSED', paused = null, revision = revision + 1, updated_at = :at, closed_at = :at
                         where no = :no and revision = :revision and state = 'SUPPLEMENT'""", closed, closed.at()).update());
        questions.end(closed.no(), "CLOSED", closed.at());
    }

    /** A draft again: what departments have decided so far is on the audit trail only. */
    void giveBack(Draft draft, Instant at) {
        one(move("""
                        update catalog.access_request
                           set state = 'DRAFT', paused = null, revision = revision + 1, updated_at = :at,
                               submitted_at = null, reviewed_at = null
                         where no = :no and revision = :revision and state = 'SUPPLEMENT'""", draft, at).update());
        jdbc.sql("delete from catalog.access_request_part where request = :no")
                .param("no", draft.no())
                .update();
        jdbc.sql("""
                        update catalog.access_request_item set decision = 'PENDING', reason = null
                         where request = :no and decision <> 'PENDING'""").param("no", draft.no()).update();
        questions.end(draft.no(), "RETURNED", at);
    }

    /** Numbers of requests whose applicants were waited for long enough, the longest first. */
    List<String> lapsed(Instant now, int most) {
        return jdbc.sql("""
                        select no from catalog.access_request
                         where state = 'SUPPLEMENT' and deadline < :now order by deadline limit :most""")
                .param("now", Times.column(now))
                .param("most", most)
                .query((row, _) -> row.getString("no"))
                .list();
    }

    private JdbcClient.StatementSpec move(String sql, AccessRequest request, Instant at) {
        return jdbc.sql(sql)
                .param("no", request.no())
                .param("revision", request.application().revision())
                .param("at", Times.column(at));
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the request");
        }
    }
}
