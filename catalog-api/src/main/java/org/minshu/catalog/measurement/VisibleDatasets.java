package org.minshu.catalog.measurement;

import java.util.List;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Entries that a caller may know of. */
@Component
class VisibleDatasets {

    private final DatasetDirectory directory;
    private final WorkingCopies copies;

    VisibleDatasets(DatasetDirectory directory, WorkingCopies copies) {
        this.directory = directory;
        this.copies = copies;
    }

    /** @throws CatalogException DATASET_NOT_FOUND also where the public does not see it and the caller does not write it */
    WorkingCopy require(String slug, Caller caller) {
        var code = code(slug);
        var copy = directory
                .registered(code)
                .filter(found -> found.visible() || Rights.writesFor(caller, found.department()))
                .map(_ -> copies.find(List.of(code)).get(code));
        return copy.orElseThrow(() -> missing(slug));
    }

    static ResourceCode code(String slug) {
        return ResourceCode.parse(slug).orElseThrow(() -> missing(slug));
    }

    private static CatalogException missing(String slug) {
        return new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug);
    }
}
