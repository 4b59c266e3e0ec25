package org.minshu.catalog.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.AccessRequest.AuthorityApproval;
import org.minshu.catalog.access.AccessRequest.Closed;
import org.minshu.catalog.access.AccessRequest.Draft;
import org.minshu.catalog.access.AccessRequest.Granted;
import org.minshu.catalog.access.AccessRequest.InReview;
import org.minshu.catalog.access.AccessRequest.ProviderReview;
import org.minshu.catalog.access.AccessRequest.Rejected;
import org.minshu.catalog.access.AccessRequest.Supplement;
import org.minshu.catalog.access.AccessRequest.Withdrawn;
import org.minshu.catalog.calendar.Due;
import org.minshu.model.vocabulary.AccessMode;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.model.vocabulary.ReviewTrack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests, each as the state it is in. */
@Repository
class RequestRows {

    private final JdbcClient jdbc;
    private final RequestPartRows parts;
    private final Questions questions;

    RequestRows(JdbcClient jdbc, RequestPartRows parts, Questions questions) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.questions = questions;
    }

    Optional<AccessRequest> find(String no) {
        return read("select * from catalog.access_request where no = :no", no);
    }

    /** Others who want to change it wait until this transaction ends. */
    Optional<AccessRequest> lock(String no) {
        return read("select * from catalog.access_request where no = :no for update", no);
    }

    private Optional<AccessRequest> read(String sql, String no) {
        return jdbc.sql(sql).param("no", no).query((row, _) -> request(row, no)).optional();
    }

    private AccessRequest request(ResultSet row, String no) throws SQLException {
        var application = application(row, parts.datasets(no));
        var parts = this.parts.parts(no);
        return switch (RequestState.valueOf(row.getString("state"))) {
            case DRAFT -> new Draft(application);
            case PROVIDER_REVIEW, AUTHORITY_APPROVAL ->
                inReview(row.getString("state"), row, application, review(row, parts));
            case SUPPLEMENT ->
                new Supplement(
                        inReview(row.getString("paused"), row, application, review(row, parts)),
                        questions.open(no, due(row, "supplement")));
            case CLOSED -> new Closed(application, review(row, parts), Times.readRequired(row, "closed_at"));
            case GRANTED ->
                new Granted(application, review(row, parts), Times.readRequired(row, "reviewed_at"), decision(row));
            case REJECTED ->
                new Rejected(application, review(row, parts), Times.readRequired(row, "reviewed_at"), decision(row));
            case WITHDRAWN -> new Withdrawn(application, review(row, parts), Times.readRequired(row, "withdrawn_at"));
        };
    }

    private static InReview inReview(String stage, ResultSet row, Application application, Review review)
            throws SQLException {
        return RequestState.valueOf(stage) == RequestState.PROVIDER_REVIEW
                ? new ProviderReview(application, review)
                : new AuthorityApproval(
                        application, review, Times.readRequired(row, "reviewed_at"), due(row, "approval"));
    }

    private static Due due(ResultSet row, String step) throws SQLException {
        return new Due(
                Times.readRequired(row, step + "_from"),
                row.getInt(step + "_days"),
                Times.readRequired(row, step + "_deadline"));
    }

    private static Application application(ResultSet row, List<WantedDataset> datasets) throws SQLException {
        var applicant = new Applicant(
                row.getString("applicant"), row.getString("applicant_name"), row.getString("organisation"));
        return new Application(
                row.getString("no"),
                row.getLong("revision"),
                applicant,
                ReviewTrack.valueOf(row.getString("review_track")),
                terms(row),
                datasets,
                Times.readRequired(row, "updated_at"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("scenario"),
                row.getString("purpose"),
                accessMode(row.getString("access_mode")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("security"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getBoolean("committed"));
    }

    private static @Nullable AccessMode accessMode(@Nullable String code) {
        return code == null ? null : AccessMode.valueOf(code);
    }

    private static Review review(ResultSet row, List<Part> parts) throws SQLException {
        return new Review(Times.readRequired(row, "submitted_at"), due(row, "review"), parts);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Objects.requireNonNull(row.getString("decided_by")),
                Objects.requireNonNull(row.getString("decided_by_name")),
                Times.readRequired(row, "decided_at"),
                row.getString("comment"));
    }
}
