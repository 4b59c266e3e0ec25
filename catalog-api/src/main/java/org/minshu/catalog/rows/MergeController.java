package org.minshu.catalog.rows;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.minshu.catalog.security.Caller;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.StoredTableView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Merging, for workers. */
@RestController
@RequestMapping("/api/v1/distributions/{id}")
class MergeController {

    private final MergeDesk desk;

    MergeController(MergeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/rows:next")
    @Allowed(Role.WORKER)
    ResponseEntity<NextBatch> next(@PathVariable String id) {
        return desk.next(id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/rows/{batch}/content")
    @Allowed(Role.WORKER)
    void rows(@PathVariable String id, @PathVariable String batch, HttpServletResponse response) throws IOException {
        send(desk.rows(id, batch), "application/x-ndjson", response);
    }

    @GetMapping("/rows:table")
    @Allowed(Role.WORKER)
    void table(@PathVariable String id, @RequestParam int version, HttpServletResponse response) throws IOException {
        send(desk.table(id, version), "application/vnd.apache.parquet", response);
    }

    private static void send(InputStream content, String type, HttpServletResponse response) throws IOException {
        try (content) {
            response.setContentType(type);
            content.transferTo(response.getOutputStream());
        }
    }

    @PutMapping("/rows/{batch}/table")
    @Allowed(Role.WORKER)
    StoredTableView store(@PathVariable String id, @PathVariable String batch, HttpServletRequest request)
            throws IOException {
        return desk.store(id, request.getInputStream());
    }

    @PutMapping("/rows/{batch}/outcome")
    @Allowed(Role.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ended(@PathVariable String id, @PathVariable String batch, @RequestBody BatchOutcome outcome, Caller worker) {
        desk.ended(id, batch, outcome, worker);
    }
}
