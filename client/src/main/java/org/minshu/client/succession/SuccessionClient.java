package org.minshu.client.succession;

import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Mergers of departments and replacements of values; the authority plans them, background work carries them out. */
@HttpExchange("/api/v1/successions")
public interface SuccessionClient {

    /** Newest first. Parameters: list, state, page, size. */
    @GetExchange
    Page<SuccessionView> successions(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/{id}")
    SuccessionView succession(@PathVariable long id);

    @GetExchange("/preview")
    SuccessionPreview preview(@RequestParam String list, @RequestParam String source);

    @PostExchange
    SuccessionView plan(@RequestBody SuccessionForm form);

    /** Before it has begun. */
    @PostExchange("/{id}/cancellation")
    SuccessionView cancel(@PathVariable long id, @RequestBody ReasonForm form);

    /** One that broke off for good goes on where it was. */
    @PostExchange("/{id}/retry")
    SuccessionView retry(@PathVariable long id);
}
