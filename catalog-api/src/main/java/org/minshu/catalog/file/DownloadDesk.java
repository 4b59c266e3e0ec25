package org.minshu.catalog.file;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.usage.Download;
import org.minshu.model.problem.CatalogException;
import org.springframework.stereotype.Service;

/** Where downloads are let through or refused; refusals are recorded too. */
@Service
class DownloadDesk {

    private final Distributions distributions;
    private final FileRights rights;
    private final FileOffers offers;
    private final DataGate gate;

    DownloadDesk(Distributions distributions, FileRights rights, FileOffers offers, DataGate gate) {
        this.distributions = distributions;
        this.rights = rights;
        this.offers = offers;
        this.gate = gate;
    }

    /** Whether a download would be let through now. */
    void check(String id, Caller caller, @Nullable String grant) {
        var _ = rights.require(distributions.require(id), caller, grant);
    }

    Admitted admit(String id, Caller caller, @Nullable String grant) {
        var file = distributions.require(id);
        try {
            var right = rights.require(file, caller, grant);
            return new Admitted(
                    file,
                    offers.of(file, right),
                    gate.watch(file, right.grant()),
                    DataGate.download(file, caller, right.grant()));
        } catch (CatalogException refusal) {
            gate.refused(file, caller, refusal);
            throw refusal;
        }
    }

    /** A download that may go on, as long as its grant holds. */
    record Admitted(Distribution file, FileOffer offer, GrantWatch watch, Download download) {}
}
