package org.minshu.client.policy;

import java.util.List;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Settings that are policy. Writes are the authority's and carry If-Match with the setting's ETag. */
@HttpExchange("/api/v1/policies")
public interface PolicyClient {

    @GetExchange
    List<PolicyView> policies();

    @GetExchange("/{key}")
    ResponseEntity<PolicyView> policy(@PathVariable String key);

    @PostExchange("/{key}/values")
    ResponseEntity<PolicyView> plan(
            @PathVariable String key, @RequestHeader("If-Match") String etag, @RequestBody PolicyForm form);

    /** Before the day from which it would hold. */
    @PostExchange("/{key}/values/{id}/cancellation")
    ResponseEntity<PolicyView> cancel(
            @PathVariable String key, @PathVariable long id, @RequestHeader("If-Match") String etag);

    /** Everything that was ever laid down, newest first. */
    @GetExchange("/{key}/values")
    Page<PolicyValueView> values(@PathVariable String key, @RequestParam int page, @RequestParam int size);
}
