package org.minshu.portal.admin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.Decision;
import org.minshu.client.access.AccessRequestView.Part;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.model.vocabulary.ItemDecision;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.ResponseEntity;

/**
 * A request as the authority decides it: what each department said, dataset by dataset.
 *
 * @param etag of the request as it was read
 * @param until last day of the grant, as typed or as asked for
 * @param refusal what the platform did not accept of a decision; null before
 */
record Approval(
        AccessRequestView request,
        String etag,
        List<Row> rows,
        String until,
        String comment,
        @Nullable Refusal refusal) {

    static Approval of(ResponseEntity<AccessRequestView> answer) {
        var request = Objects.requireNonNull(answer.getBody());
        var until = Objects.requireNonNullElse(request.form().until(), "");
        return of(answer, until, "", null);
    }

    static Approval of(
            ResponseEntity<AccessRequestView> answer, String until, String comment, @Nullable Refusal refusal) {
        var request = Objects.requireNonNull(answer.getBody());
        var etag = Objects.requireNonNullElseGet(answer.getHeaders().getETag(), () -> EntityTag.of(request.revision()));
        var rows = request.parts().stream()
                .flatMap(part -> part.datasets().stream().map(dataset -> Row.of(part, dataset)))
                .toList();
        return new Approval(request, etag, rows, until, comment, refusal);
    }

    /** Whether the reader is to decide now. */
    public boolean isOpen() {
        return request.moves().contains("decide");
    }

    /** Whether any department gave anything, so that there is something to approve. */
    public boolean isWorthApproving() {
        return rows.stream().anyMatch(row -> row.granted() > 0);
    }

    public List<String> at(String pointer) {
        return refusal == null ? List.of() : refusal.at(pointer);
    }

    /**
     * One dataset.
     *
     * @param cut the items that its department refused
     */
    record Row(
            Named department,
            String state,
            @Nullable Decision decision,
            RequestedDataset dataset,
            int granted,
            List<RequestedItem> cut) {

        static Row of(Part part, RequestedDataset dataset) {
            return new Row(
                    part.department(),
                    part.state(),
                    part.decision(),
                    dataset,
                    items(dataset, ItemDecision.GRANTED).size(),
                    items(dataset, ItemDecision.REFUSED));
        }

        private static List<RequestedItem> items(RequestedDataset dataset, ItemDecision decision) {
            return dataset.items().stream()
                    .filter(item -> item.decision().equals(decision.name()))
                    .toList();
        }

        public boolean isPending() {
            return state.equals("PENDING");
        }
    }
}
