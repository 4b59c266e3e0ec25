package org.minshu.catalog.upload;

import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.upload.UploadView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is on its way, for people who want to go on with it. */
@RestController
@RequestMapping("/api/v1")
class UploadListController {

    private final UploadDesk desk;

    UploadListController(UploadDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/datasets/{code}/uploads")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    List<UploadView> unfinished(@PathVariable String code, Caller caller) {
        return desk.unfinished(code, caller).stream().map(Upload::view).toList();
    }

    @GetMapping("/uploads/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    UploadView upload(@PathVariable String id, Caller caller) {
        return desk.seen(id, caller).view();
    }
}
