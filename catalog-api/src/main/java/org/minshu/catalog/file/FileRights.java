package org.minshu.catalog.file;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.GrantDirectory;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.OpenType;
import org.springframework.stereotype.Component;

/** Decides at every request how much of a file its caller may have. */
@Component
class FileRights {

    private final DatasetDirectory directory;
    private final GrantDirectory grants;

    FileRights(DatasetDirectory directory, GrantDirectory grants) {
        this.directory = directory;
        this.grants = grants;
    }

    /**
     * @param grant id of the grant to use; the one with most items where none is named
     * @throws CatalogException DISTRIBUTION_NOT_FOUND where the dataset is not public; UNAUTHENTICATED, OTHER_DEPARTMENT,
     *     NOT_ALLOWED, GRANT_MISSING, GRANT_ENDED
     */
    FileRight require(Distribution file, Caller caller, @Nullable String grant) {
        var dataset = directory.published(file.dataset());
        boolean open =
                dataset.filter(found -> found.openType() == OpenType.GENERAL).isPresent();
        if (open || FileCustody.isCustodian(file.department(), caller)) {
            return new FileRight.Whole(open);
        }
        var published = dataset.orElseThrow(
                () -> new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "No file " + file.id()));
        return byGrant(published, caller, grant);
    }

    private FileRight byGrant(PublishedDataset dataset, Caller caller, @Nullable String grant) {
        var organisation = caller.organisation();
        if (caller.isAnonymous()) {
            throw new CatalogException(ProblemType.UNAUTHENTICATED, "This data is opened on application");
        }
        if (caller.is(Role.STEWARD)) {
            throw new CatalogException(ProblemType.OTHER_DEPARTMENT, "Another department provides this data");
        }
        if (!caller.is(Role.DEVELOPER) || organisation == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "Restricted files go to holders of a grant");
        }
        return new FileRight.Items(grants.require(organisation, dataset.code(), grant), dataset.items());
    }
}
