package org.minshu.catalog.dataset;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries over HTTP: reading, registering, changing. */
@RestController
class DatasetController {

    private final ReadingRoom room;
    private final RegisterDesk desk;

    DatasetController(ReadingRoom room, RegisterDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    /** {@code q} and {@code at} tell of which search it is a result, and in which place. */
    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets/{code}")
    ResponseEntity<DatasetView> read(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Boolean working,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer at,
            Caller caller) {
        var view = room.read(code(code), working, caller);
        if (q != null && at != null) {
            room.found(new ResultOpened(q, at));
        }
        return answer(HttpStatus.OK, view);
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets/{code}/related")
    List<DatasetSummary> related(@PathVariable String code, Caller caller) {
        return room.related(code(code), caller);
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets/{code}/versions")
    List<VersionView> versions(@PathVariable String code, Caller caller) {
        return room.versions(code(code), caller);
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PostMapping("/api/v1/datasets")
    ResponseEntity<DatasetView> create(@RequestBody DatasetMetadata metadata, Caller caller) {
        var code = desk.create(metadata, caller);
        var view = room.written(code, caller);
        return ResponseEntity.created(URI.create("/api/v1/datasets/" + code.slug()))
                .eTag(EntityTags.of(view.revision()))
                .body(view);
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PutMapping("/api/v1/datasets/{code}")
    ResponseEntity<DatasetView> change(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DatasetMetadata metadata,
            Caller caller) {
        desk.change(code(code), EntityTags.revision(ifMatch), metadata, caller);
        return answer(HttpStatus.OK, room.written(code(code), caller));
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @DeleteMapping("/api/v1/datasets/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        desk.delete(code(code), EntityTags.revision(ifMatch), caller);
    }

    /** The ETag is the working copy's; what is not a resource code names nothing. */
    static ResponseEntity<DatasetView> answer(HttpStatus status, DatasetView view) {
        return ResponseEntity.status(status)
                .eTag(EntityTags.of(view.revision()))
                .body(view);
    }

    static ResourceCode code(String text) {
        return ResourceCode.parse(text)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not a resource code: " + text));
    }
}
