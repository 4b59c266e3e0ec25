package org.minshu.client.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
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

/**
 * Catalogue entries. {@code code} is the slug with a dash. Writes carry If-Match with the ETag last read: 428 without, 412
 * when somebody changed the entry meanwhile.
 */
@HttpExchange("/api/v1")
public interface DatasetClient {

    /**
     * Parameters: q, library, department, region, theme, openType, format, updateCycle, level, bbox, from, to, sort, page,
     * size, literal (a piece of q that is a word like any other; {@code *} for all of it).
     */
    @GetExchange("/datasets")
    SearchResult search(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/suggest")
    List<Suggestion> suggest(@RequestParam String q);

    /** The published version, or the working copy for those who may edit it. The ETag belongs to the working copy. */
    @GetExchange("/datasets/{code}")
    ResponseEntity<DatasetView> dataset(
            @PathVariable String code, @RequestParam(required = false) @Nullable Boolean working);

    /** The same, opened as the result of a search for {@code q}, in that place from 1; counted without who did. */
    @GetExchange("/datasets/{code}")
    ResponseEntity<DatasetView> found(@PathVariable String code, @RequestParam String q, @RequestParam int at);

    @GetExchange("/datasets/{code}/related")
    List<DatasetSummary> related(@PathVariable String code);

    /** At most five that scenarios of several organisations use beside a published one. */
    @GetExchange("/datasets/{code}/used-together")
    List<DatasetSummary> usedTogether(@PathVariable String code);

    @GetExchange("/datasets/{code}/versions")
    List<VersionView> versions(@PathVariable String code);

    /** The register: every state; a steward sees the own department's entries, the authority all. Parameters: state, department, q, page, size. */
    @GetExchange("/register")
    Page<RegisterEntry> register(@RequestParam MultiValueMap<String, String> query);

    @PostExchange("/datasets")
    ResponseEntity<DatasetView> create(@RequestBody DatasetMetadata metadata);

    @PutExchange("/datasets/{code}")
    ResponseEntity<DatasetView> change(
            @PathVariable String code, @RequestHeader("If-Match") String etag, @RequestBody DatasetMetadata metadata);

    /** Removes a draft that was never published. */
    @DeleteExchange("/datasets/{code}")
    void delete(@PathVariable String code, @RequestHeader("If-Match") String etag);

    /** move: submission, publication, return, suspension, resumption or retirement; each a path of its own. */
    @PostExchange("/datasets/{code}/{move}")
    ResponseEntity<DatasetView> move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestHeader("If-Match") String etag,
            @RequestBody ReasonForm reason);
}
