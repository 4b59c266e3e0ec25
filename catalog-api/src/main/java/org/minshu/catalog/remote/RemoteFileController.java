package org.minshu.catalog.remote;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.remote.RemoteFailureForm;
import org.minshu.client.remote.RemoteFileForm;
import org.minshu.client.remote.RemoteFileView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of other sites over HTTP: ordered by stewards, brought by workers. */
@RestController
@RequestMapping("/api/v1")
class RemoteFileController {

    private final RemoteDesk desk;

    RemoteFileController(RemoteDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/datasets/{code}/remote-files")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.ACCEPTED)
    RemoteFileView order(@PathVariable String code, @RequestBody RemoteFileForm form, Caller caller) {
        return desk.order(code, form, caller).view();
    }

    @GetMapping("/datasets/{code}/remote-files")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    List<RemoteFileView> open(@PathVariable String code, Caller caller) {
        return desk.open(code, caller).stream().map(RemoteFile::view).toList();
    }

    @GetMapping("/remote-files/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    RemoteFileView remoteFile(@PathVariable String id, Caller caller) {
        return desk.require(id, caller).view();
    }

    @DeleteMapping("/remote-files/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String id, Caller caller) {
        desk.forget(id, caller);
    }

    @PutMapping("/remote-files/{id}/content")
    @Allowed(Role.WORKER)
    RemoteFileView fetched(@PathVariable String id, HttpServletRequest request) throws IOException {
        return desk.fetched(id, request.getContentLengthLong(), request.getInputStream())
                .view();
    }

    @PutMapping("/remote-files/{id}/failure")
    @Allowed(Role.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void failed(@PathVariable String id, @RequestBody RemoteFailureForm form) {
        desk.failed(id, form);
    }
}
