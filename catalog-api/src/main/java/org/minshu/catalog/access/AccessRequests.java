package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Withdrawn;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of requests. A move is stored only on the revision and state that it started from. */
@Repository
class AccessRequests {

    private final JdbcClient jdbc;
    private final RequestRows rows;
    private final WantedDatasets wanted;

    AccessRequests(JdbcClient jdbc, RequestRows rows, WantedDatasets wanted) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.wanted = wanted;
    }

    Optional<AccessRequest> find(String no) {
        return rows.find(no);
    }

    /** For a change: others wait until this transaction ends. */
    Optional<AccessRequest> lock(String no) {
        return rows.lock(no);
    }

    void add(Draft draft) {
        var application = draft.application();
        terms("""
                insert into catalog.access_request
                    (no, state, applicant, applicant_name, organisation, review_track, scenario, purpose, access_mode,
                     valid_from, valid_until, security, contact_name, contact_phone, committed, created_at, updated_at)
                values (:no, 'DRAFT', :applicant, :applicantName, :organisation, :track, :scenario, :purpose,
                        :accessMode, :from, :until, :security, :contactName, :contactPhone, :committed, :at, :at)""", application)
                .param("applicant", application.applicant().subject())
                .param("applicantName", application.applicant().name())
                .param("organisation", application.applicant().organisation())
                .update();
        wanted.add(application);
    }

    void change(Draft draft) {
        var application = draft.application();
        one(terms("""
                update catalog.access_request
                   set review_track = :track, scenario = :scenario, purpose = :purpose, access_mode = :accessMode,
                       valid_from = :from, valid_until = :until, security = :security, contact_name = :contactName,
                       contact_phone = :contactPhone, committed = :committed, updated_at = :at,
                       revision = revision + 1
                 where no = :no and revision = :revision and state = 'DRAFT'""", application).param("revision", application.revision()).update());
        wanted.replace(application);
    }

    void delete(Draft draft) {
        one(jdbc.sql("""
                        delete from catalog.access_request
                         where no = :no and revision = :revision and state = 'DRAFT'""")
                .param("no", draft.no())
                .param("revision", draft.application().revision())
                .update());
    }

    void submit(ProviderReview submitted) {
        var review = submitted.review();
        wanted.replace(submitted.application());
        one(move("""
                        update catalog.access_request
                           set state = 'PROVIDER_REVIEW', revision = revision + 1, updated_at = :at,
                               review_track = :track, submitted_at = :at, review_deadline = :deadline,
                               review_from = :from, review_days = :days
                         where no = :no and revision = :revision and state = 'DRAFT'""", submitted, review.submittedAt())
                .param("track", submitted.application().track().name())
                .param("deadline", Times.column(review.deadline()))
                .param("from", Times.column(review.due().from()))
                .param("days", review.due().days())
                .update());
        for (var part : review.parts()) {
            jdbc.sql("""
                            insert into catalog.access_request_part (request, department, state)
                            values (:no, :department, 'PENDING')""")
                    .param("no", submitted.no())
                    .param("department", part.department().key())
                    .update();
        }
    }

    /** Stores one department's decision and the state it leads to. */
    void review(InReview after, String department, List<Verdict> verdicts) {
        var part = after.review().part(department).orElseThrow();
        wanted.decide(after.no(), part, verdicts);
        switch (after) {
            case ProviderReview still -> one(move("""
                                update catalog.access_request set revision = revision + 1, updated_at = :at
                                 where no = :no and revision = :revision and state = 'PROVIDER_REVIEW'""", still, part.decidedAt()).update());
            case AuthorityApproval next ->
                one(move("""
                                update catalog.access_request
                                   set state = 'AUTHORITY_APPROVAL', revision = revision + 1, updated_at = :at,
                                       reviewed_at = :at, approval_deadline = :deadline,
                                       approval_from = :from, approval_days = :days
                                 where no = :no and revision = :revision and state = 'PROVIDER_REVIEW'""", next, next.since())
                        .param("deadline", Times.column(next.due().at()))
                        .param("from", Times.column(next.due().from()))
                        .param("days", next.due().days())
                        .update());
        }
    }

    void decide(Decided decided) {
        var decision = decided.decision();
        one(move("""
                        update catalog.access_request
                           set state = :state, revision = revision + 1, updated_at = :at, decided_at = :at,
                               decided_by = :by, decided_by_name = :byName, comment = :comment
                         where no = :no and revision = :revision and state = 'AUTHORITY_APPROVAL'""", decided, decision.decidedAt())
                .param("state", decided.state().name())
                .param("by", decision.decidedBy())
                .param("byName", decision.decidedByName())
                .param("comment", decision.comment())
                .update());
    }

    void withdraw(Withdrawn withdrawn) {
        one(move("""
                        update catalog.access_request
                           set state = 'WITHDRAWN', paused = null, revision = revision + 1, updated_at = :at, withdrawn_at = :at
                         where no = :no and revision = :revision
                           and state in ('PROVIDER_REVIEW', 'AUTHORITY_APPROVAL', 'SUPPLEMENT')""", withdrawn, withdrawn.at()).update());
    }

    private JdbcClient.StatementSpec move(String sql, AccessRequest request, Instant at) {
        return jdbc.sql(sql)
                .param("no", request.no())
                .param("revision", request.application().revision())
                .param("at", Times.column(at));
    }

    private JdbcClient.StatementSpec terms(String sql, Application application) {
        var terms = application.terms();
        return bound(jdbc.sql(sql), terms)
                .param("no", application.no())
                .param("track", application.track().name())
                .param("scenario", terms.scenario())
                .param("committed", terms.committed())
                .param("at", Times.column(application.updatedAt()));
    }

    /** What an applicant may still change after submission, bound by name. */
    static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Terms terms) {
        return statement
                .param("purpose", terms.purpose())
                .param(
                        "accessMode",
                        terms.accessMode() == null ? null : terms.accessMode().name())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("security", terms.security())
                .param("contactName", terms.contactName())
                .param("contactPhone", terms.contactPhone());
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the request");
        }
    }
}
