package org.minshu.portal.admin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageTotal;

/** Use at a glance, ready to be shown. */
record UsageBoard(UsageDashboard dashboard, UsageSeries series, List<UsageTop> tops) {

    static UsageBoard of(UsageDashboard dashboard) {
        return new UsageBoard(
                dashboard,
                UsageSeries.of(dashboard),
                dashboard.tops().stream().map(UsageTop::of).toList());
    }

    public UsageTotal total() {
        return dashboard.total();
    }

    public Instant countedUntil() {
        return dashboard.countedUntil();
    }

    public long uses() {
        return uses(total());
    }

    public UsageChange usesChange() {
        return change(UsageBoard::uses);
    }

    public UsageChange rowsChange() {
        return change(UsageTotal::rows);
    }

    public UsageChange bytesChange() {
        return change(UsageTotal::bytes);
    }

    /** Refused calls in percent of all; in hundredths of a percent for comparison. */
    public String refusedShare() {
        return String.format(Locale.ROOT, "%.2f", refusals(total()) / 100.0);
    }

    public UsageChange refusedChange() {
        return change(UsageBoard::refusals);
    }

    /** How the platform calls what a filter names by key, where it is among what is used. */
    public Optional<String> nameOf(String by, String key, boolean english) {
        return tops.stream()
                .filter(top -> top.by().equals(by))
                .flatMap(top -> top.totals().stream())
                .filter(total -> total.key().equals(key.replace('/', '-')))
                .findFirst()
                .map(total -> english && total.nameEn() != null ? total.nameEn() : total.nameZh());
    }

    private UsageChange change(ToLongFunction<UsageTotal> figure) {
        return new UsageChange(figure.applyAsLong(dashboard.total()), figure.applyAsLong(dashboard.before()));
    }

    private static long uses(UsageTotal total) {
        return total.views() + total.downloads();
    }

    private static long refusals(UsageTotal total) {
        return Math.round(10_000.0 * total.refused() / Math.max(1, uses(total) + total.refused()));
    }
}
