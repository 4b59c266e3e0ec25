package org.minshu.client.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/**
 * A request with all that was said about it.
 *
 * @param no such as {@code SQ-2026-000012}
 * @param state {@link org.minshu.model.vocabulary.RequestState}
 * @param applicant who asked, as shown to people
 * @param parts one for each department, in the order of the departments' names
 * @param timeline what has happened and what comes, in order
 * @param deadline when the current step is due; null when nobody is to act
 * @param decision what the authority said; null before
 * @param grant id of the grant; null before
 * @param moves what this caller may do now: edit, submit, withdraw, decide-department, decide, ask-supplement,
 *     answer-supplement, delete
 * @param supplement what the applicant is asked to add; null where nothing is open
 * @param deadlineProvisional whether the deadline lies in a year whose holidays are not known in full
 */
public record AccessRequestView(
        String no,
        String state,
        long revision,
        String applicant,
        String organisation,
        @Nullable Named scenario,
        String reviewTrack,
        AccessRequestForm form,
        List<Part> parts,
        List<Step> timeline,
        @Nullable Instant submittedAt,
        @Nullable Instant deadline,
        @Nullable Decision decision,
        @Nullable String grant,
        List<String> moves,
        @Nullable Supplement supplement,
        boolean deadlineProvisional) {

    /** {@code fields}: {@link org.minshu.model.vocabulary.SupplementField}. */
    public record Supplement(
            @Nullable Named department, String askedBy, Instant askedAt, String text, List<String> fields) {}

    /** What one department decides on. {@code state}: PENDING, GRANTED, NARROWED or REFUSED. */
    public record Part(
            Named department, String state, @Nullable Decision decision, List<RequestedDataset> datasets) {}

    public record RequestedDataset(
            String code,
            String slug,
            String title,
            @Nullable String titleEn,
            int level,
            List<RequestedItem> items) {}

    /** {@code decision}: {@link org.minshu.model.vocabulary.ItemDecision}. */
    public record RequestedItem(
            String name,
            String label,
            String sensitivity,
            String decision,
            @Nullable String reason) {}

    public record Decision(
            String outcome,
            String decidedBy,
            Instant decidedAt,
            @Nullable String comment) {}

    /**
     * One step.
     *
     * @param kind SUBMITTED, PROVIDER_REVIEW, AUTHORITY_APPROVAL, SUPPLEMENT_ASKED, SUPPLEMENT, SUPPLEMENT_RETURNED, GRANTED,
     *     REJECTED, WITHDRAWN, CLOSED, REVOKED or EXPIRED
     * @param status DONE, CURRENT or WAITING
     * @param by who acted: a person or department, as shown to people
     * @param workingDays how many working days it took, or may take while it is current
     */
    public record Step(
            String kind,
            String status,
            @Nullable Instant at,
            @Nullable Named department,
            @Nullable String by,
            @Nullable String comment,
            @Nullable Instant deadline,
            @Nullable Integer workingDays) {}
}
