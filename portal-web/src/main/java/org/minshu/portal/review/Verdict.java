package org.minshu.portal.review;

import java.util.List;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.model.vocabulary.ItemDecision;

/**
 * What is said about one requested item, while it is being said and afterwards.
 *
 * @param n position in the decision, from 0; its fields are named {@code /items/n/…} after what is sent
 * @param first whether it is the first of its dataset
 * @param decision GRANTED or REFUSED; PENDING where another department has not decided
 * @param problems what has to change before it is accepted
 */
record Verdict(
        int n,
        boolean first,
        RequestedDataset dataset,
        RequestedItem item,
        String decision,
        String reason,
        List<String> problems) {

    public boolean isGranted() {
        return decision.equals(ItemDecision.GRANTED.name());
    }

    public boolean isRefused() {
        return decision.equals(ItemDecision.REFUSED.name());
    }
}
