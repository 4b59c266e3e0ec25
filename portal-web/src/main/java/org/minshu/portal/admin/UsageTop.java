package org.minshu.portal.admin;

import java.util.List;
import org.minshu.client.usage.UsageTotal;

/**
 * What is used most of one kind.
 *
 * @param by the kind, which is also the parameter that narrows to one of them
 */
record UsageTop(String by, List<UsageTotal> totals) {

    public long uses(UsageTotal total) {
        return total.views() + total.downloads();
    }

    public long most() {
        return totals.stream().mapToLong(this::uses).max().orElse(0);
    }

    /** Whether the platform can narrow to one of them. */
    public boolean narrows() {
        return !by.equals("organisation");
    }
}
