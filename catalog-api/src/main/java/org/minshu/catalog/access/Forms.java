package org.minshu.catalog.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestForm.Wanted;

/** Applications in the form in which they are sent. */
final class Forms {

    private Forms() {}

    static AccessRequestForm of(Application application) {
        var terms = application.terms();
        return new AccessRequestForm(
                terms.scenario(),
                terms.purpose(),
                terms.accessMode() == null ? null : terms.accessMode().name(),
                text(terms.from()),
                text(terms.until()),
                terms.security(),
                terms.contactName(),
                terms.contactPhone(),
                terms.committed(),
                application.datasets().stream().map(Forms::wanted).toList());
    }

    private static Wanted wanted(WantedDataset dataset) {
        return new Wanted(
                dataset.code().value(),
                dataset.items().stream().map(WantedItem::name).toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
