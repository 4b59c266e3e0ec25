package org.minshu.catalog.rows;

import org.minshu.catalog.file.PushedFiles;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DistributionView;
import org.minshu.client.rows.PushedTableForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tables that have no file. */
@RestController
@RequestMapping("/api/v1/datasets/{code}/pushed-tables")
class PushedTableController {

    private final PushedFiles files;

    PushedTableController(PushedFiles files) {
        this.files = files;
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.CREATED)
    DistributionView create(@PathVariable String code, @RequestBody PushedTableForm form, Caller caller) {
        return files.create(code, form.name(), caller);
    }
}
