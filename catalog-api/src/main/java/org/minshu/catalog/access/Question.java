package org.minshu.catalog.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.Due;
import org.minshu.client.Named;
import org.minshu.model.vocabulary.SupplementField;

/**
 * What a reviewer asks the applicant to add.
 *
 * @param department whose steward asks; null where the authority does
 * @param fields which entries of the request may be changed with the answer
 * @param due until when an answer is waited for
 */
record Question(
        @Nullable Named department,
        String askedBy,
        String askedByName,
        Instant askedAt,
        String text,
        List<SupplementField> fields,
        Due due) {

    Question {
        fields = List.copyOf(fields);
    }
}
