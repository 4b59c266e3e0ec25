package org.minshu.catalog.dataset.check;

import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.metadata.MetadataRules;
import org.minshu.catalog.dataset.metadata.Stage;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.client.register.CheckView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Checks an entry as handing it in would, and goes on to what a careful colleague would ask. */
@RestController
class CheckController {

    private final WorkingCopies copies;
    private final References references;
    private final Doubts doubts;

    CheckController(WorkingCopies copies, References references, Doubts doubts) {
        this.copies = copies;
        this.references = references;
        this.doubts = doubts;
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/api/v1/datasets/{code}/check")
    CheckView check(@PathVariable String code, Caller caller) {
        var copy = copies.writable(
                ResourceCode.parse(code)
                        .orElseThrow(() ->
                                new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not a resource code: " + code)),
                caller);
        var errors =
                MetadataRules.check(copy.metadata(), references.current().keeping(copy.metadata()), Stage.COMPLETE);
        return new CheckView(errors, doubts.about(copy));
    }
}
