package org.minshu.catalog.dataset;

import java.util.Optional;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.stereotype.Component;

/** Shows an entry to one caller: its published version to everybody, its working copy to those who write it. */
@Component
class EntryViews {

    private final DistributionsOfDataset distributions;
    private final ScenariosOfDataset scenarios;
    private final WithdrawalsOfDataset withdrawals;

    EntryViews(DistributionsOfDataset distributions, ScenariosOfDataset scenarios, WithdrawalsOfDataset withdrawals) {
        this.distributions = distributions;
        this.scenarios = scenarios;
        this.withdrawals = withdrawals;
    }

    DatasetView working(Showing showing, Caller caller) {
        var entry = showing.entry();
        var registration = entry.registration();
        return new DatasetView(
                registration.code().value(),
                registration.code().slug(),
                entry.state().name(),
                registration.version(),
                registration.revision(),
                true,
                registration.department(),
                registration.metadata(),
                distributions.of(registration.code(), caller),
                scenarios.of(registration.code()),
                registration.updatedAt(),
                showing.newest().map(VersionView::publishedAt).orElse(null),
                entry.reason().orElse(null),
                Moves.of(entry, caller),
                withdrawals.of(registration.id()).orElse(null));
    }

    /** Only those who write the entry learn where its working copy stands. */
    DatasetView published(Showing showing, Caller caller) {
        var entry = showing.entry();
        var registration = entry.registration();
        var version = showing.newest().orElseThrow();
        var writes = Rights.writesFor(caller, registration.department().key());
        return new DatasetView(
                registration.code().value(),
                registration.code().slug(),
                (writes ? entry.state() : DatasetState.PUBLISHED).name(),
                version.version(),
                registration.revision(),
                false,
                registration.department(),
                version.metadata(),
                distributions.of(registration.code(), caller),
                scenarios.of(registration.code()),
                version.publishedAt(),
                version.publishedAt(),
                (writes ? entry.reason() : Optional.<String>empty()).orElse(null),
                Moves.of(entry, caller),
                withdrawals.of(registration.id()).orElse(null));
    }
}
