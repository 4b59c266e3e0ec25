package org.minshu.catalog.search;

import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Allowed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Lists of results over HTTP: the parameters of a search, without paging, and {@code lang}. */
@RestController
class ListController {

    private final ListExport export;
    private final Successors successors;

    ListController(ListExport export, Successors successors) {
        this.export = export;
        this.successors = successors;
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets.csv")
    ResponseEntity<StreamingResponseBody> csv(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return list(query, ListFormat.CSV, caller);
    }

    @Allowed(anonymous = true)
    @GetMapping("/api/v1/datasets.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return list(query, ListFormat.XLSX, caller);
    }

    private ResponseEntity<StreamingResponseBody> list(
            MultiValueMap<String, String> query, ListFormat format, Caller caller) {
        query.remove("page");
        query.remove("size");
        var parameters = successors.read(query);
        var body = export.of(
                parameters.uncounted(), parameters.literal(), format, "en".equals(query.getFirst("lang")), caller);
        var name = "datasets." + (format == ListFormat.CSV ? "csv" : "xlsx");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
