package org.minshu.client.file;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Files of datasets. Restricted files are cut to the granted items; ranges are served on the bytes the caller gets. */
@HttpExchange("/api/v1")
public interface FileClient {

    /** The body is the file itself, streamed; {@code name} is its file name, 1 to 200 characters. */
    @PostExchange("/datasets/{code}/distributions")
    DistributionView upload(@PathVariable String code, @RequestParam String name, @RequestBody Resource body);

    @DeleteExchange("/distributions/{id}")
    void delete(@PathVariable String id);

    @PostExchange("/distributions/{id}/links")
    LinkView link(@PathVariable String id);

    @GetExchange("/distributions/{id}/content")
    ResponseEntity<Resource> content(@PathVariable String id);

    /** For stewards of the dataset's department and the authority. */
    @GetExchange("/datasets/{code}/dictionary-proposal")
    DictionaryProposalView dictionaryProposal(@PathVariable String code);

    /** How far the reading of the file is, for those who look after it; asked again until there is a verdict. */
    @GetExchange("/distributions/{id}/progress")
    UnderstandingView progress(@PathVariable String id);

    /** By a worker only. */
    @PutExchange("/distributions/{id}/progress")
    void progressed(@PathVariable String id, @RequestBody ProgressForm progress);

    /**
     * By a worker only: replaces what was made of the file before. Repeating it changes nothing. 409 where an object of it was
     * not announced or is gone already.
     */
    @PutExchange("/distributions/{id}/tables")
    void understood(@PathVariable String id, @RequestBody UnderstandingForm understanding);

    /** The stored bytes, by a worker only. */
    @GetExchange("/distributions/{id}/original")
    ResponseEntity<Resource> original(@PathVariable String id, @RequestHeader("Accept") String accept);
}
