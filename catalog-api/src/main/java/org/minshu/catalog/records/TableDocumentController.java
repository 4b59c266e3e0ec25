package org.minshu.catalog.records;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.PublicAddress;
import org.minshu.model.identity.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How programs ask for the records of a dataset: OpenAPI, with programs that run as printed. */
@RestController
class TableDocumentController {

    private final RecordRoom room;
    private final PublicAddress address;

    TableDocumentController(RecordRoom room, PublicAddress address) {
        this.room = room;
        this.address = address;
    }

    /** Of the columns that the caller may see. */
    @GetMapping("/api/v1/datasets/{code}/openapi.json")
    @Allowed(anonymous = true)
    Map<String, Object> document(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String table,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String grant,
            Caller caller,
            HttpServletRequest request) {
        var opened = room.open(code, TableChoice.of(table, version), caller, grant);
        return new TableDocument(code, opened, server(request)).document();
    }

    /** Without a public address, the one that the caller found. */
    private URI server(HttpServletRequest request) {
        var configured = address.publicUrl();
        if (configured != null) {
            return URI.create(configured.toString().replaceFirst("/$", ""));
        }
        var url = request.getRequestURL().toString();
        return URI.create(
                url.substring(0, url.length() - request.getRequestURI().length()));
    }
}
