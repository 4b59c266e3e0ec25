package org.minshu.portal.request;

import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;

/** How and how long the data is to be used. */
record UseForm(
        @Nullable String accessMode,
        @Nullable String from,
        @Nullable String until) {

    static UseForm of(AccessRequestForm form) {
        return new UseForm(form.accessMode(), form.from(), form.until());
    }
}
