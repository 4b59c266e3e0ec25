package org.minshu.client.searchlog;

import java.io.InputStream;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What was searched for, the most frequent first. Parameters: from, to (days, included), nothing (true: what has no full match). */
@HttpExchange("/api/v1/searches")
public interface SearchLogClient {

    /** Parameters besides: page, size. */
    @GetExchange
    Page<SearchedView> searches(@RequestParam MultiValueMap<String, String> query);

    /** At most 10,000 lines of CSV. */
    @GetExchange("/export")
    ResponseEntity<InputStream> export(@RequestParam MultiValueMap<String, String> query);
}
