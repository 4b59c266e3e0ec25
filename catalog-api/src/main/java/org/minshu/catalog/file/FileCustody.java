package org.minshu.catalog.file;

import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.DatasetState;
import org.springframework.stereotype.Component;

/** Who looks after a dataset's files: stewards of its department, and the authority. */
@Component
class FileCustody {

    private final DatasetDirectory directory;

    FileCustody(DatasetDirectory directory) {
        this.directory = directory;
    }

    /** The dataset, if the caller may add files to it. */
    RegisteredDataset requireDataset(String slug, Caller caller) {
        var dataset = ResourceCode.parse(slug)
                .flatMap(directory::registered)
                .filter(found -> found.visible() || isCustodian(found.department(), caller))
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug));
        requireCustodian(dataset.department(), caller);
        if (dataset.state() == DatasetState.RETIRED) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The dataset is retired");
        }
        return dataset;
    }

    static void requireCustodian(String department, Caller caller) {
        if (!isCustodian(department, caller)) {
            throw new CatalogException(
                    ProblemType.OTHER_DEPARTMENT, "Files are kept by the department that provides them");
        }
    }

    static boolean isCustodian(String department, Caller caller) {
        return caller.is(Role.AUTHORITY) || caller.isStewardOf(department);
    }
}
