package org.minshu.portal.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestForm.Wanted;

/** What the platform is sent: the whole form, with what one page states changed in it. */
final class Forms {

    private Forms() {}

    static AccessRequestForm empty() {
        return new AccessRequestForm(null, null, null, null, null, null, null, null, false, List.of());
    }

    static AccessRequestForm datasets(AccessRequestForm form, List<Wanted> datasets) {
        return new AccessRequestForm(
                form.scenario(),
                form.purpose(),
                form.accessMode(),
                form.from(),
                form.until(),
                form.security(),
                form.contactName(),
                form.contactPhone(),
                form.committed(),
                datasets);
    }

    static AccessRequestForm purpose(AccessRequestForm form, @Nullable String scenario, @Nullable String purpose) {
        return new AccessRequestForm(
                scenario,
                purpose,
                form.accessMode(),
                form.from(),
                form.until(),
                form.security(),
                form.contactName(),
                form.contactPhone(),
                form.committed(),
                form.datasets());
    }

    static AccessRequestForm use(AccessRequestForm form, UseForm use) {
        return new AccessRequestForm(
                form.scenario(),
                form.purpose(),
                use.accessMode(),
                use.from(),
                use.until(),
                form.security(),
                form.contactName(),
                form.contactPhone(),
                form.committed(),
                form.datasets());
    }

    static AccessRequestForm security(AccessRequestForm form, SecurityForm security) {
        return new AccessRequestForm(
                form.scenario(),
                form.purpose(),
                form.accessMode(),
                form.from(),
                form.until(),
                security.security(),
                security.contactName(),
                security.contactPhone(),
                form.committed(),
                form.datasets());
    }

    static AccessRequestForm committed(AccessRequestForm form, boolean committed) {
        return new AccessRequestForm(
                form.scenario(),
                form.purpose(),
                form.accessMode(),
                form.from(),
                form.until(),
                form.security(),
                form.contactName(),
                form.contactPhone(),
                committed,
                form.datasets());
    }
}
