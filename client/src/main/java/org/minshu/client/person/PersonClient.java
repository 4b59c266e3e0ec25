package org.minshu.client.person;

import java.io.InputStream;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Users, known from their tokens; the authority's. */
@HttpExchange("/api/v1/people")
public interface PersonClient {

    /** Parameters: q, role, department, state (ACTIVE, SUSPENDED), sort (lastSeen, name), page, size. */
    @GetExchange
    Page<PersonView> people(@RequestParam MultiValueMap<String, String> query);

    /** The same selection, all of it, as CSV. */
    @GetExchange("/export")
    ResponseEntity<InputStream> export(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/one/{subject}")
    ResponseEntity<PersonView> person(@PathVariable String subject);

    /** Effective on the person's next call. Nobody changes themselves or takes the last AUTHORITY away. */
    @PutExchange("/one/{subject}")
    ResponseEntity<PersonView> change(
            @PathVariable String subject, @RequestHeader("If-Match") String etag, @RequestBody PersonForm form);

    /** Newest first. */
    @GetExchange("/one/{subject}/changes")
    Page<PersonChangeView> changes(@PathVariable String subject, @RequestParam int page, @RequestParam int size);
}
