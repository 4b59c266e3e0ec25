package org.minshu.client.access;

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

/** Requests, decisions and grants. Writes on a request carry If-Match with its ETag. */
@HttpExchange("/api/v1")
public interface AccessClient {

    /**
     * A developer sees the own organisation's, a steward those with a part of the own department, the authority all.
     * Parameters: state, todo (true: where the caller is to act), overdue, q, page, size.
     */
    @GetExchange("/access-requests")
    Page<AccessRequestEntry> requests(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/access-requests/{no}")
    ResponseEntity<AccessRequestView> request(@PathVariable String no);

    /** Saves a draft, however incomplete. */
    @PostExchange("/access-requests")
    ResponseEntity<AccessRequestView> create(@RequestBody AccessRequestForm form);

    @PutExchange("/access-requests/{no}")
    ResponseEntity<AccessRequestView> change(
            @PathVariable String no, @RequestHeader("If-Match") String etag, @RequestBody AccessRequestForm form);

    @DeleteExchange("/access-requests/{no}")
    void delete(@PathVariable String no, @RequestHeader("If-Match") String etag);

    @PostExchange("/access-requests/{no}/submission")
    ResponseEntity<AccessRequestView> submit(@PathVariable String no, @RequestHeader("If-Match") String etag);

    @PostExchange("/access-requests/{no}/withdrawal")
    ResponseEntity<AccessRequestView> withdraw(@PathVariable String no, @RequestHeader("If-Match") String etag);

    /** By the steward of a department that has not decided, or by the authority when its turn has come: the deadline stands still. */
    @PostExchange("/access-requests/{no}/supplement")
    ResponseEntity<AccessRequestView> askToSupplement(
            @PathVariable String no, @RequestHeader("If-Match") String etag, @RequestBody SupplementForm form);

    /** By the applicant's organisation: the review goes on where it stood still. */
    @PostExchange("/access-requests/{no}/supplement/answer")
    ResponseEntity<AccessRequestView> supplement(
            @PathVariable String no, @RequestHeader("If-Match") String etag, @RequestBody SupplementAnswerForm form);

    /** By the steward of that department, once. */
    @PostExchange("/access-requests/{no}/departments/{department}/decision")
    ResponseEntity<AccessRequestView> decideForDepartment(
            @PathVariable String no,
            @PathVariable String department,
            @RequestHeader("If-Match") String etag,
            @RequestBody DepartmentDecisionForm form);

    /** By the authority, once, after every department has decided. */
    @PostExchange("/access-requests/{no}/decision")
    ResponseEntity<AccessRequestView> decide(
            @PathVariable String no, @RequestHeader("If-Match") String etag, @RequestBody AuthorityDecisionForm form);

    /** Visible as requests are. Parameters: state, dataset, page, size. */
    @GetExchange("/grants")
    Page<GrantView> grants(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/grants/{id}")
    GrantView grant(@PathVariable String id);

    /** By the authority, with a reason; effective on the next request and the next chunk of a running download. */
    @PostExchange("/grants/{id}/revocation")
    GrantView revoke(@PathVariable String id, @RequestBody ReasonForm reason);
}
