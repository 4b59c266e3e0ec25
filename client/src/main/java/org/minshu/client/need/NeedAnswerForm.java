package org.minshu.client.need;

import org.jspecify.annotations.Nullable;

/**
 * What a need is answered with.
 *
 * @param text required, 2 to 2,000 characters
 * @param dataset code of a published dataset that meets it; null where there is none
 */
public record NeedAnswerForm(
        @Nullable String text, @Nullable String dataset) {}
