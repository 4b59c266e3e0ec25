package org.minshu.client.notice;

import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Notices. Everybody reads those of today; the authority reads and writes all. Changes carry If-Match. */
@HttpExchange("/api/v1/notices")
public interface NoticeClient {

    /** Newest first. Parameters: all (true: also scheduled and ended ones, for the authority), page, size. */
    @GetExchange
    Page<NoticeView> notices(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/{id}")
    ResponseEntity<NoticeView> notice(@PathVariable long id);

    @PostExchange
    ResponseEntity<NoticeView> create(@RequestBody NoticeForm form);

    @PutExchange("/{id}")
    ResponseEntity<NoticeView> change(
            @PathVariable long id, @RequestHeader("If-Match") String etag, @RequestBody NoticeForm form);

    @DeleteExchange("/{id}")
    void delete(@PathVariable long id, @RequestHeader("If-Match") String etag);
}
