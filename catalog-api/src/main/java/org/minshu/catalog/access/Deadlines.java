package org.minshu.catalog.access;

import java.time.Instant;
import org.minshu.catalog.calendar.WorkingDays;

/** When each step is due, counted in working days from the event that opens it. */
record Deadlines(WorkingDays calendar, AccessSettings settings) {

    Instant ofReview(Instant submittedAt) {
        return calendar.deadline(submittedAt, settings.providerReviewDays());
    }

    Instant ofApproval(Instant reviewedAt) {
        return calendar.deadline(reviewedAt, settings.authorityApprovalDays());
    }
}
