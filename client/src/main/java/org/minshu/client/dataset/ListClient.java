package org.minshu.client.dataset;

import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Lists of results as files, streamed: the parameters of {@link DatasetClient#search} without paging, up to result 10,000, and
 * {@code lang} (zh, en) for header and terms. The caller closes the body.
 */
@HttpExchange("/api/v1")
public interface ListClient {

    /** UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe. */
    @GetExchange("/datasets.csv")
    ResponseEntity<InputStream> csv(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/datasets.xlsx")
    ResponseEntity<InputStream> xlsx(@RequestParam MultiValueMap<String, String> query);
}
