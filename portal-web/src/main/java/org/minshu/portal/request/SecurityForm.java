package org.minshu.portal.request;

import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;

/** How the data is protected, and whom to ask. */
record SecurityForm(
        @Nullable String security,
        @Nullable String contactName,
        @Nullable String contactPhone) {

    static SecurityForm of(AccessRequestForm form) {
        return new SecurityForm(form.security(), form.contactName(), form.contactPhone());
    }
}
