package org.minshu.catalog.measurement;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.measurement.DataRulesForm;
import org.minshu.client.measurement.DataRulesView;
import org.minshu.client.measurement.LibraryRulesView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules over HTTP. Who sees a dataset sees what its data are measured by. */
@RestController
@RequestMapping("/api/v1")
class RuleController {

    private final RuleDesk desk;
    private final VisibleDatasets datasets;

    RuleController(RuleDesk desk, VisibleDatasets datasets) {
        this.desk = desk;
        this.datasets = datasets;
    }

    @Allowed(anonymous = true)
    @GetMapping("/datasets/{code}/rules")
    ResponseEntity<DataRulesView> ofDataset(@PathVariable String code, Caller caller) {
        var view = desk.ofDataset(datasets.require(code, caller));
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PutMapping("/datasets/{code}/rules")
    ResponseEntity<DataRulesView> changeOfDataset(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody DataRulesForm form,
            Caller caller) {
        desk.changeOfDataset(VisibleDatasets.code(code), EntityTags.revision(etag), form, caller);
        return ofDataset(code, caller);
    }

    @Allowed(anonymous = true)
    @GetMapping("/libraries/{key}/rules")
    ResponseEntity<LibraryRulesView> ofLibrary(@PathVariable String key) {
        var view = desk.ofLibrary(key);
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }

    @Allowed(Role.AUTHORITY)
    @PutMapping("/libraries/{key}/rules")
    ResponseEntity<LibraryRulesView> changeOfLibrary(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody DataRulesForm form,
            Caller caller) {
        desk.changeOfLibrary(key, EntityTags.revision(etag), form, caller);
        return ofLibrary(key);
    }
}
