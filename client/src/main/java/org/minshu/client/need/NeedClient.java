package org.minshu.client.need;

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

/**
 * Needs for data. Developers and stewards file them, at most 20 open ones each; stewards of the department that is asked, and
 * the authority, answer them. Answers carry If-Match.
 */
@HttpExchange("/api/v1/needs")
public interface NeedClient {

    /**
     * Newest first: the caller's own.
     *
     * <p>Parameters: queue (true: those that the caller may answer, oldest first), state (OPEN, ANSWERED, DECLINED), page, size.
     */
    @GetExchange
    Page<NeedView> needs(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/{id}")
    ResponseEntity<NeedView> need(@PathVariable long id);

    @PostExchange
    ResponseEntity<NeedView> file(@RequestBody NeedForm form);

    @PostExchange("/{id}/answer")
    ResponseEntity<NeedView> answer(
            @PathVariable long id, @RequestHeader("If-Match") String etag, @RequestBody NeedAnswerForm form);

    /** With the reason why: required, 2 to 2,000 characters. */
    @PostExchange("/{id}/refusal")
    ResponseEntity<NeedView> decline(
            @PathVariable long id, @RequestHeader("If-Match") String etag, @RequestBody ReasonForm form);
}
