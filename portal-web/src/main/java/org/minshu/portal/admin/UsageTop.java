package org.minshu.portal.admin;

import java.util.List;
import java.util.Locale;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageTotal;

/**
 * What is used most of one kind.
 *
 * @param by the kind, which is also the parameter that narrows to one of them
 */
record UsageTop(String by, List<UsageTotal> totals) {

    static UsageTop of(UsageDashboard.Top top) {
        return new UsageTop(top.by().toLowerCase(Locale.ROOT), top.totals());
    }

    public long uses(UsageTotal total) {
        return total.views() + total.downloads();
    }

    public long most() {
        return totals.stream().mapToLong(this::uses).max().orElse(0);
    }
}
