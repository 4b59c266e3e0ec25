package org.minshu.catalog.withdrawal;

import org.minshu.catalog.access.GrantsOfDataset;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.dataset.ScenariosOfDataset;
import org.minshu.catalog.subscription.FollowersOfDataset;
import org.minshu.client.withdrawal.WithdrawalPreview;
import org.minshu.client.withdrawal.WithdrawalPreview.Holder;
import org.springframework.stereotype.Component;

/** Whom taking an entry down would meet. */
@Component
class Affected {

    private static final int SHOWN = 100;

    private final GrantsOfDataset grants;
    private final FollowersOfDataset followers;
    private final ScenariosOfDataset scenarios;

    Affected(GrantsOfDataset grants, FollowersOfDataset followers, ScenariosOfDataset scenarios) {
        this.grants = grants;
        this.followers = followers;
        this.scenarios = scenarios;
    }

    WithdrawalPreview by(RegisteredDataset dataset) {
        var holders = grants.holdings(dataset.code(), SHOWN).stream()
                .map(held -> new Holder(held.grant(), held.organisation(), held.until(), held.whole()))
                .toList();
        return new WithdrawalPreview(
                grants.count(dataset.code()),
                holders,
                grants.openRequests(dataset.code()),
                followers.count(dataset.id()),
                scenarios.of(dataset.code()));
    }
}
