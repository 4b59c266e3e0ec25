package org.minshu.catalog.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.GrantDirectory;
import org.minshu.catalog.access.UsableGrant;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.usage.Download;
import org.minshu.catalog.usage.DownloadRecords;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.springframework.stereotype.Service;

/** Where downloads are let through or refused; refusals are recorded too. */
@Service
class DownloadDesk {

    private final Distributions distributions;
    private final FileRights rights;
    private final FileOffers offers;
    private final GrantDirectory grants;
    private final DownloadRecords records;

    DownloadDesk(
            Distributions distributions,
            FileRights rights,
            FileOffers offers,
            GrantDirectory grants,
            DownloadRecords records) {
        this.distributions = distributions;
        this.rights = rights;
        this.offers = offers;
        this.grants = grants;
        this.records = records;
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
                    file, offers.of(file, right), watch(file, right.grant()), download(file, caller, right.grant()));
        } catch (CatalogException refusal) {
            if (refusal.type().kind() == ProblemKind.FORBIDDEN
                    || refusal.type().kind() == ProblemKind.UNAUTHENTICATED) {
                records.refused(download(file, caller, null));
            }
            throw refusal;
        }
    }

    private GrantWatch watch(Distribution file, @Nullable UsableGrant grant) {
        return grant == null
                ? new GrantWatch(() -> true)
                : new GrantWatch(() -> grants.isActive(grant.id(), file.dataset()));
    }

    private static Download download(Distribution file, Caller caller, @Nullable UsableGrant grant) {
        return new Download(
                caller,
                file.dataset(),
                file.department(),
                file.id(),
                grant == null ? null : grant.id(),
                grant == null ? null : grant.scenario(),
                grant == null ? List.of() : grant.items());
    }

    /** A download that may go on, as long as its grant holds. */
    record Admitted(Distribution file, FileOffer offer, GrantWatch watch, Download download) {}
}
