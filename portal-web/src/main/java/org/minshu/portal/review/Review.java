package org.minshu.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.Part;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.client.access.DepartmentDecisionForm;
import org.minshu.client.access.DepartmentDecisionForm.ItemVerdict;
import org.minshu.model.vocabulary.ItemDecision;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/**
 * A department's part of a request.
 *
 * @param part null where nothing of it is the department's
 * @param etag of the request as it was read
 * @param refusal what the platform did not accept of a decision; null before
 */
record Review(
        AccessRequestView request,
        @Nullable Part part,
        String etag,
        List<Verdict> verdicts,
        String comment,
        @Nullable Refusal refusal) {

    static final String MOVE = "decide-department";
    private static final MultiValueMap<String, String> NOTHING = MultiValueMap.fromSingleValue(Map.of());

    static Review of(ResponseEntity<AccessRequestView> answer, @Nullable String department) {
        return of(answer, department, NOTHING, null);
    }

    /** The same with what was typed, and what is wrong with it. */
    static Review of(
            ResponseEntity<AccessRequestView> answer,
            @Nullable String department,
            MultiValueMap<String, String> typed,
            @Nullable Refusal refusal) {
        var request = Objects.requireNonNull(answer.getBody());
        var part = request.parts().stream()
                .filter(each -> each.department().key().equals(department))
                .findFirst();
        return new Review(
                request,
                part.orElse(null),
                Objects.requireNonNullElseGet(answer.getHeaders().getETag(), () -> EntityTag.of(request.revision())),
                part.map(own -> verdicts(own, typed, refusal)).orElse(List.of()),
                text(typed, "/comment"),
                refusal);
    }

    private static List<Verdict> verdicts(Part part, MultiValueMap<String, String> typed, @Nullable Refusal refusal) {
        var verdicts = new ArrayList<Verdict>();
        for (var dataset : part.datasets()) {
            for (var item : dataset.items()) {
                var n = verdicts.size();
                var first = item.equals(dataset.items().getFirst());
                var reason = "/items/" + n + "/reason";
                var problems = refusal == null ? List.<String>of() : refusal.at(reason);
                verdicts.add(new Verdict(
                        n, first, dataset, item, decision(item, n, typed), reason(item, reason, typed), problems));
            }
        }
        return verdicts;
    }

    /** What was decided; else what was chosen; else that it is granted, because that needs no reason. */
    private static String decision(RequestedItem item, int n, MultiValueMap<String, String> typed) {
        if (!item.decision().equals(ItemDecision.PENDING.name())) {
            return item.decision();
        }
        var refused = typed.getOrDefault("act", List.of()).contains("refuse")
                || text(typed, "/items/" + n + "/decision").equals(ItemDecision.REFUSED.name());
        return refused ? ItemDecision.REFUSED.name() : ItemDecision.GRANTED.name();
    }

    /** A department that refuses everything gives its comment as the reason where an item has none of its own. */
    private static String reason(RequestedItem item, String pointer, MultiValueMap<String, String> typed) {
        var own = Optional.ofNullable(item.reason()).orElseGet(() -> text(typed, pointer));
        var all = typed.getOrDefault("act", List.of()).contains("refuse");
        return own.isEmpty() && all ? text(typed, "/comment") : own;
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    DepartmentDecisionForm form() {
        return new DepartmentDecisionForm(
                comment.isEmpty() ? null : comment,
                verdicts.stream().map(Review::sent).toList());
    }

    private static ItemVerdict sent(Verdict verdict) {
        return new ItemVerdict(
                verdict.dataset().code(),
                verdict.item().name(),
                verdict.decision(),
                verdict.isRefused() && !verdict.reason().isEmpty() ? verdict.reason() : null);
    }

    /** Whether the reader is to decide now. */
    public boolean isOpen() {
        return part != null && request.moves().contains(MOVE);
    }

    /** What the fields are about, by their pointers. */
    public Map<String, String> names() {
        return verdicts.stream()
                .collect(Collectors.toMap(
                        verdict -> "/items/" + verdict.n() + "/reason",
                        verdict -> verdict.item().label()));
    }

    public List<String> at(String pointer) {
        return refusal == null ? List.of() : refusal.at(pointer);
    }

    public long granted() {
        return verdicts.stream().filter(Verdict::isGranted).count();
    }

    public long refused() {
        return verdicts.stream().filter(Verdict::isRefused).count();
    }
}
