package org.minshu.catalog.file;

import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DictionaryProposalView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The data dictionary as the files have it, for those who may change the entry. */
@RestController
class DictionaryProposalController {

    private final DictionaryProposals proposals;

    DictionaryProposalController(DictionaryProposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/api/v1/datasets/{code}/dictionary-proposal")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    DictionaryProposalView propose(@PathVariable String code, Caller caller) {
        return proposals.of(code, caller);
    }
}
