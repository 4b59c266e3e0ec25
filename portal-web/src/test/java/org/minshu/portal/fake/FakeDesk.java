package org.minshu.portal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.access.AccessClient;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.Decision;
import org.minshu.client.access.AccessRequestView.Part;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.client.access.AuthorityDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm.ItemVerdict;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.MultiValueMap;

/** What stewards and the authority see and decide; developers see another fake's. */
final class FakeDesk implements AccessClient {

    private final AccessClient developers;
    private final Map<String, AccessRequestView> requests = new LinkedHashMap<>();
    private final Map<String, GrantView> grants = new LinkedHashMap<>(DeskSamples.grants());

    FakeDesk(AccessClient developers) {
        this.developers = developers;
        DeskSamples.all().forEach(each -> requests.put(each.no(), each));
    }

    private static boolean is(String role) {
        return SecurityContextHolder.getContext().getAuthentication().getName().equals(role);
    }

    private static boolean isDesk() {
        return is("steward") || is("authority");
    }

    @Override
    public synchronized Page<AccessRequestEntry> requests(MultiValueMap<String, String> query) {
        if (!isDesk()) {
            return developers.requests(query);
        }
        var state = query.getFirst("state");
        var q = Objects.requireNonNullElse(query.getFirst("q"), "");
        var found = requests.values().stream()
                .filter(each ->
                        is("authority") || !each.parts().getFirst().datasets().isEmpty())
                .filter(each -> state == null || each.state().equals(state))
                .filter(each -> each.no().contains(q))
                .filter(each -> !query.containsKey("todo") || !moves(each).isEmpty())
                .filter(each -> !query.containsKey("overdue") || isOverdue(each))
                .map(FakeDesk::entry)
                .toList();
        var size = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("size"), "20"));
        return new Page<>(found.stream().limit(size).toList(), found.size(), 1, size);
    }

    private static boolean isOverdue(AccessRequestView request) {
        return request.deadline() != null && request.deadline().isBefore(Instant.now());
    }

    private static AccessRequestEntry entry(AccessRequestView request) {
        var items = request.parts().stream()
                .flatMap(part -> part.datasets().stream())
                .mapToInt(dataset -> dataset.items().size())
                .sum();
        return new AccessRequestEntry(
                request.no(),
                request.state(),
                request.organisation(),
                request.scenario(),
                request.parts().size(),
                items,
                request.submittedAt(),
                Instant.now(),
                request.deadline(),
                isOverdue(request),
                request.grant());
    }

    private static List<String> moves(AccessRequestView request) {
        return switch (request.state()) {
            case "PROVIDER_REVIEW" -> is("steward") ? List.of("decide-department", "ask-supplement") : List.of();
            case "AUTHORITY_APPROVAL" -> is("authority") ? List.of("decide", "ask-supplement") : List.of();
            default -> List.of();
        };
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> request(String no) {
        return isDesk() && requests.containsKey(no) ? answer(requests.get(no)) : developers.request(no);
    }

    private static ResponseEntity<AccessRequestView> answer(AccessRequestView request) {
        return ResponseEntity.ok()
                .eTag("\"" + request.revision() + "\"")
                .body(with(request, request.state(), request.parts(), request.decision(), 0, moves(request)));
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> decideForDepartment(
            String no, String department, String etag, DepartmentDecisionForm form) {
        var request = expect(no, etag, "PROVIDER_REVIEW");
        var part = request.parts().getFirst();
        var verdicts = Objects.requireNonNull(form.items());
        check(verdicts);
        var items = new ArrayList<RequestedItem>();
        for (var i = 0; i < verdicts.size(); i++) {
            var asked = part.datasets().getFirst().items().get(i);
            var said = verdicts.get(i);
            items.add(DeskSamples.item(
                    asked.name(), asked.label(), asked.sensitivity(), String.valueOf(said.decision()), said.reason()));
        }
        var decision = new Decision("NARROWED", "王晓", Instant.now(), form.comment());
        var parts = List.of(DeskSamples.part(part.department(), decision, items));
        return keep(with(request, "AUTHORITY_APPROVAL", parts, null, 1, List.of()));
    }

    private static void check(List<ItemVerdict> verdicts) {
        for (var i = 0; i < verdicts.size(); i++) {
            var said = verdicts.get(i);
            if ("REFUSED".equals(said.decision()) && said.reason() == null) {
                RequestSamples.refuse(List.of(
                        RequestSamples.violation("/items/" + i + "/reason", "须写明理由，请填写理由。", "Give the reason.")));
            }
        }
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> askToSupplement(String no, String etag, SupplementForm form) {
        var request = Objects.requireNonNull(requests.get(no));
        if (form.text() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/text", "请填写该项。", "Fill it in.")));
        }
        // Not kept: other tests go on with the request as it is.
        return answer(with(request, "SUPPLEMENT", request.parts(), null, 1, List.of()));
    }

    @Override
    public ResponseEntity<AccessRequestView> supplement(String no, String etag, SupplementAnswerForm form) {
        return developers.supplement(no, etag, form);
    }

    @Override
    public synchronized ResponseEntity<AccessRequestView> decide(String no, String etag, AuthorityDecisionForm form) {
        var request = expect(no, etag, "AUTHORITY_APPROVAL");
        var outcome = String.valueOf(form.outcome());
        if (outcome.equals("REJECTED") && form.comment() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/comment", "驳回时须写明意见。", "Say why.")));
        }
        if (form.until() != null && form.until().compareTo("2027-08-31") > 0) {
            RequestSamples.refuse(
                    List.of(RequestSamples.violation("/until", "不能晚于申请的截止日期 2027-08-31。", "Not after 2027-08-31.")));
        }
        var decision = new Decision(outcome, "陈建华", Instant.now(), form.comment());
        return keep(with(request, outcome, request.parts(), decision, 1, List.of()));
    }

    private AccessRequestView expect(String no, String etag, String state) {
        var request = Objects.requireNonNull(requests.get(no));
        if (!request.state().equals(state)) {
            throw new CatalogException(ProblemType.ALREADY_DECIDED, no);
        }
        if (!etag.equals("\"" + request.revision() + "\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        return request;
    }

    private ResponseEntity<AccessRequestView> keep(AccessRequestView request) {
        requests.put(request.no(), request);
        return answer(request);
    }

    private static AccessRequestView with(
            AccessRequestView request,
            String state,
            List<Part> parts,
            @Nullable Decision decision,
            int later,
            List<String> moves) {
        return new AccessRequestView(
                request.no(),
                state,
                request.revision() + later,
                request.applicant(),
                request.organisation(),
                request.scenario(),
                request.reviewTrack(),
                request.form(),
                parts,
                request.timeline(),
                request.submittedAt(),
                request.deadline(),
                decision,
                state.equals("GRANTED") ? request.no() + "-G" : null,
                moves,
                null,
                false);
    }

    @Override
    public ResponseEntity<AccessRequestView> create(AccessRequestForm form) {
        return developers.create(form);
    }

    @Override
    public ResponseEntity<AccessRequestView> change(String no, String etag, AccessRequestForm form) {
        return developers.change(no, etag, form);
    }

    @Override
    public void delete(String no, String etag) {
        developers.delete(no, etag);
    }

    @Override
    public ResponseEntity<AccessRequestView> submit(String no, String etag) {
        return developers.submit(no, etag);
    }

    @Override
    public ResponseEntity<AccessRequestView> withdraw(String no, String etag) {
        return developers.withdraw(no, etag);
    }

    @Override
    public synchronized Page<GrantView> grants(MultiValueMap<String, String> query) {
        if (!isDesk()) {
            return developers.grants(query);
        }
        var state = query.getFirst("state");
        var found = grants.values().stream()
                .filter(each -> state == null || each.state().equals(state))
                .toList();
        return new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public synchronized GrantView grant(String id) {
        return isDesk() && grants.containsKey(id) ? grants.get(id) : developers.grant(id);
    }

    @Override
    public synchronized GrantView revoke(String id, ReasonForm reason) {
        if (reason.reason() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "须写明理由，请填写理由。", "Give the reason.")));
        }
        var before = grant(id);
        if (before.state().equals("REVOKED")) {
            throw new CatalogException(ProblemType.STATE_CHANGED, id);
        }
        var revoked = DeskSamples.revoked(before, String.valueOf(reason.reason()));
        grants.put(id, revoked);
        return revoked;
    }
}
