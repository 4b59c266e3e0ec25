package org.minshu.catalog.dataset.version;

import org.minshu.catalog.dataset.Versions;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.VersionView;
import org.minshu.client.register.VersionChanges;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Compares two published versions over HTTP. */
@RestController
class VersionController {

    private final Versions versions;
    private final Comparison comparison;

    VersionController(Versions versions, Comparison comparison) {
        this.versions = versions;
        this.comparison = comparison;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets/{code}/versions/{from}/changes/{to}")
    VersionChanges changes(
            @PathVariable String code, @PathVariable String from, @PathVariable String to, Caller caller) {
        return comparison.of(version(code, from, caller), version(code, to, caller));
    }

    private VersionView version(String code, String number, Caller caller) {
        var entry = ResourceCode.parse(code)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not a resource code: " + code));
        if (!number.matches("\\d{1,9}")) {
            throw new CatalogException(ProblemType.VERSION_NOT_FOUND, "Not a version: " + number);
        }
        return versions.readable(entry, Integer.parseInt(number), caller);
    }
}
