package org.minshu.portal.request;

import java.util.List;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.model.vocabulary.ItemDecision;

/** What was asked of one dataset, and what its department made of it: requested and granted are different things. */
record AskedDataset(Named department, RequestedDataset dataset) {

    static List<AskedDataset> of(AccessRequestView request) {
        return request.parts().stream()
                .flatMap(part -> part.datasets().stream().map(dataset -> new AskedDataset(part.department(), dataset)))
                .toList();
    }

    public int requested() {
        return dataset.items().size();
    }

    public long granted() {
        return count(ItemDecision.GRANTED);
    }

    /** The department's words for the whole part, for this dataset: PENDING, GRANTED, NARROWED or REFUSED. */
    public String outcome() {
        if (count(ItemDecision.PENDING) > 0) {
            return "PENDING";
        }
        return granted() == requested() ? "GRANTED" : granted() == 0 ? "REFUSED" : "NARROWED";
    }

    private long count(ItemDecision decision) {
        return dataset.items().stream()
                .filter(item -> item.decision().equals(decision.name()))
                .count();
    }
}
