package org.minshu.catalog.access;

import java.util.List;
import java.util.Objects;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What else is used by those who use a dataset, over HTTP. */
@RestController
class UsedTogetherController {

    private final DatasetDirectory datasets;
    private final UsedTogether used;

    UsedTogetherController(DatasetDirectory datasets, UsedTogether used) {
        this.datasets = datasets;
        this.used = used;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets/{code}/used-together")
    List<DatasetSummary> usedTogether(@PathVariable String code) {
        var dataset = ResourceCode.parse(code)
                .flatMap(datasets::published)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No published dataset " + code));
        var codes = used.with(dataset);
        var known = datasets.publishedAll(codes);
        return codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(PublishedDataset::summary)
                .toList();
    }
}
