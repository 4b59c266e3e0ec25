package org.minshu.portal.fake;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.access.AccessClient;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AuthorityDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Requests in each state, kept in memory; drafts are saved, refused, submitted and deleted as the platform does. */
public final class FakeAccess implements AccessClient {

    private final Map<String, AccessRequestView> requests = new LinkedHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(900);
    private final RequestSamples samples;

    FakeAccess(RequestSamples samples) {
        this.samples = samples;
        samples.all().forEach(each -> requests.put(each.no(), each));
    }

    @Override
    public synchronized Page<AccessRequestEntry> requests(MultiValueMap<String, String> query) {
        var state = query.getFirst("state");
        var found = requests.values().stream()
                .filter(each -> state == null || each.state().equals(state))
                .map(RequestSamples::entry)
                .sorted(comparing(AccessRequestEntry::no).reversed())
                .toList();
        return page(found, query);
    }

    private static <T> Page<T> page(List<T> all, MultiValueMap<String, String> query) {
        var page = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("page"), "1"));
        var size = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("size"), "20"));
        return new Page<>(all.stream().skip((page - 1L) * size).limit(size).toList(), all.size(), page, size);
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> request(String no) {
        return answer(found(no));
    }

    private AccessRequestView found(String no) {
        var request = requests.get(no);
        if (request == null) {
            throw new CatalogException(ProblemType.REQUEST_NOT_FOUND, no);
        }
        return request;
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> create(AccessRequestForm form) {
        samples.check(form);
        return keep(samples.draft("SQ-2026-000" + numbers.incrementAndGet(), 1, form));
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> change(String no, String etag, AccessRequestForm form) {
        var before = expect(no, etag);
        samples.check(form);
        return keep(samples.draft(no, before.revision() + 1, form));
    }

    @Override
    public synchronized void delete(String no, String etag) {
        requests.remove(expect(no, etag).no());
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> submit(String no, String etag) {
        var draft = expect(no, etag);
        samples.complete(draft.form());
        return keep(samples.submitted(no, draft.revision() + 1, draft.form(), Instant.now()));
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> withdraw(String no, String etag) {
        var open = expect(no, etag);
        return keep(samples.withdrawn(no, open.revision() + 1, open.form()));
    }

    private AccessRequestView expect(String no, String etag) {
        var request = found(no);
        if (!etag.equals("\"" + request.revision() + "\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        return request;
    }

    private ResponseEntity<AccessRequestView> keep(AccessRequestView request) {
        requests.put(request.no(), request);
        return answer(request);
    }

    private static ResponseEntity<AccessRequestView> answer(AccessRequestView request) {
        return ResponseEntity.ok().eTag("\"" + request.revision() + "\"").body(request);
    }

    @Override
    public ResponseEntity<AccessRequestView> askToSupplement(String no, String etag, SupplementForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> supplement(
            String no, String etag, SupplementAnswerForm form) {
        var asked = expect(no, etag);
        if (form.text() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/text", "请填写该项。", "Fill it in.")));
        }
        return keep(samples.submitted(no, asked.revision() + 1, asked.form(), Instant.now()));
    }

    @Override
    public ResponseEntity<AccessRequestView> decideForDepartment(
            String no, String department, String etag, DepartmentDecisionForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResponseEntity<AccessRequestView> decide(String no, String etag, AuthorityDecisionForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<GrantView> grants(MultiValueMap<String, String> query) {
        var state = query.getFirst("state");
        return page(
                new ArrayList<>(samples.grants().stream()
                        .filter(each -> state == null || each.state().equals(state))
                        .toList()),
                query);
    }

    @Override
    public GrantView grant(String id) {
        return samples.grants().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.GRANT_NOT_FOUND, id));
    }

    @Override
    public GrantView revoke(String id, ReasonForm reason) {
        throw new UnsupportedOperationException();
    }
}
