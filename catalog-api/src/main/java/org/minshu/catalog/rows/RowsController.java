package org.minshu.catalog.rows;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.rows.BatchView;
import org.minshu.client.rows.PushMode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pushes over HTTP, for the departments' programs. */
@RestController
@RequestMapping("/api/v1/distributions/{id}/rows")
class RowsController {

    private final PushDesk desk;

    RowsController(PushDesk desk) {
        this.desk = desk;
    }

    @PutMapping(consumes = "application/x-ndjson")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<BatchView> push(
            @PathVariable String id,
            @RequestParam String batch,
            @RequestParam(defaultValue = "append") String mode,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        var pushed = desk.push(id, batch, mode(mode), request.getInputStream(), caller);
        var view = pushed.batch().view();
        return pushed.isNew()
                ? ResponseEntity.accepted()
                        .location(URI.create("/api/v1/distributions/" + id + "/rows/" + batch))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    private static PushMode mode(String text) {
        return switch (text) {
            case "append", "APPEND" -> PushMode.APPEND;
            case "replace", "REPLACE" -> PushMode.REPLACE;
            default -> throw new CatalogException(ProblemType.PARAMETER_INVALID, "mode is append or replace");
        };
    }

    @GetMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    List<BatchView> batches(@PathVariable String id, Caller caller) {
        return desk.newest(id, caller).stream().map(Batch::view).toList();
    }

    @GetMapping("/{batch}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    BatchView batch(@PathVariable String id, @PathVariable String batch, Caller caller) {
        return desk.require(id, batch, caller).view();
    }
}
