package org.minshu.client.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks the applicant to add (补正).
 *
 * @param text what is missing and why it is needed, 1 to 1,000 characters
 * @param fields entries that may be changed with the answer, of {@link org.minshu.model.vocabulary.SupplementField}; none
 *     where an explanation is enough
 */
public record SupplementForm(
        @Nullable String text, @Nullable List<String> fields) {}
