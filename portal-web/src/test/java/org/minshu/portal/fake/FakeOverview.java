package org.minshu.portal.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.overview.MeView;
import org.minshu.client.overview.OverviewClient;
import org.minshu.client.overview.OverviewView;
import org.minshu.model.identity.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** Roles come from the name of the signed-in user: {@code steward} has the role STEWARD. */
final class FakeOverview implements OverviewClient {

    private final FakeDatasets datasets;

    FakeOverview(FakeDatasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public OverviewView overview() {
        var all = datasets.summaries();
        return new OverviewView(
                104,
                56,
                24,
                7_130_000_000L,
                42,
                12_840,
                all,
                all.stream()
                        .map(each -> new OverviewView.Popular(each, 486_210))
                        .toList());
    }

    @Override
    public MeView me() {
        var name = SecurityContextHolder.getContext().getAuthentication().getName();
        var role = name.toUpperCase(java.util.Locale.ROOT);
        return new MeView(name, name, List.of(role), department(role), organisation(role));
    }

    private static @Nullable Named department(String role) {
        return role.equals(Role.STEWARD.name())
                ? new Named("sthjt", "福建省生态环境厅", "Fujian Department of Ecology and Environment")
                : null;
    }

    private static @Nullable String organisation(String role) {
        return role.equals(Role.DEVELOPER.name()) ? "榕江智水科技有限公司" : null;
    }
}
