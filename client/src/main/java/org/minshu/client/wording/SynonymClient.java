package org.minshu.client.wording;

import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The synonyms. Changes carry If-Match. */
@HttpExchange("/api/v1/synonyms")
public interface SynonymClient {

    /** Those that hold, or with the parameter version those of before. */
    @GetExchange
    ResponseEntity<SynonymView> synonyms(@RequestParam MultiValueMap<String, String> query);

    @PutExchange
    ResponseEntity<SynonymView> change(@RequestHeader("If-Match") String etag, @RequestBody SynonymForm form);

    /** Newest first. Parameters: page, size. */
    @GetExchange("/versions")
    Page<SynonymVersionView> versions(@RequestParam MultiValueMap<String, String> query);
}
