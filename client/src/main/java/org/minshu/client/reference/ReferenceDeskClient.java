package org.minshu.client.reference;

import java.io.InputStream;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Departments, libraries, regions and code lists as the authority keeps them; auditors read along. A list is department,
 * library, region, theme, formatType, departmentKind or scenarioField. Writes carry If-Match, or If-None-Match: * for a new one.
 */
@HttpExchange("/api/v1/reference")
public interface ReferenceDeskClient {

    /** Parameters: q, state (ACTIVE, RETIRED), sort (place, name, key), page, size. */
    @GetExchange("/{list}")
    Page<ReferenceEntryView> entries(@PathVariable String list, @RequestParam MultiValueMap<String, String> query);

    /** The same selection, all of it, as CSV. */
    @GetExchange("/{list}/export")
    ResponseEntity<InputStream> export(@PathVariable String list, @RequestParam MultiValueMap<String, String> query);

    /**
     * Adds and changes what the lines say, all of them or none: a header with the names of columns as exports have them,
     * at most 2,000 lines. A column {@code revision} refuses lines that somebody else has changed since.
     */
    @PostExchange(url = "/{list}/import", contentType = "text/csv")
    ReferenceImportView load(@PathVariable String list, @RequestParam String reason, @RequestBody String csv);

    @GetExchange("/{list}/entries/{key}")
    ResponseEntity<ReferenceEntryView> entry(@PathVariable String list, @PathVariable String key);

    @PutExchange("/{list}/entries/{key}")
    ResponseEntity<ReferenceEntryView> add(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader("If-None-Match") String none,
            @RequestBody ReferenceEntryForm form);

    @PutExchange("/{list}/entries/{key}")
    ResponseEntity<ReferenceEntryView> change(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader("If-Match") String etag,
            @RequestBody ReferenceEntryForm form);

    /** Newest first. */
    @GetExchange("/{list}/entries/{key}/changes")
    Page<ReferenceChangeView> changes(
            @PathVariable String list, @PathVariable String key, @RequestParam int page, @RequestParam int size);

    /** A replacement is put in place by background work, see successions. */
    @PostExchange("/{list}/entries/{key}/retirement")
    ResponseEntity<ReferenceEntryView> retire(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader("If-Match") String etag,
            @RequestBody RetirementForm form);

    @PostExchange("/{list}/entries/{key}/reinstatement")
    ResponseEntity<ReferenceEntryView> reinstate(
            @PathVariable String list,
            @PathVariable String key,
            @RequestHeader("If-Match") String etag,
            @RequestBody ReasonForm form);
}
