package org.minshu.catalog.dataset.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bulk loading over HTTP; a caller that sends very much reads the answer while it sends. */
@RestController
class BulkController {

    private final BulkDesk desk;

    BulkController(BulkDesk desk) {
        this.desk = desk;
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PostMapping(
            path = "/api/v1/datasets:bulk",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void load(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        desk.load(request.getInputStream(), response.getOutputStream(), caller);
    }
}
