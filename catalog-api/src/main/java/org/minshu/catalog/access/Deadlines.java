package org.minshu.catalog.access;

import java.time.Instant;
import org.minshu.catalog.calendar.Due;
import org.minshu.catalog.calendar.WorkingDays;

/** When each step is due, counted in working days from the event that opens it. */
record Deadlines(WorkingDays calendar, AccessSettings settings) {

    Due ofReview(Instant submittedAt) {
        return calendar.due(submittedAt, settings.providerReviewDays());
    }

    Due ofApproval(Instant reviewedAt) {
        return calendar.due(reviewedAt, settings.authorityApprovalDays());
    }

    Due ofSupplement(Instant askedAt) {
        return calendar.due(askedAt, settings.supplementDays());
    }
}
