package org.minshu.catalog.access;

import java.util.List;
import org.minshu.catalog.access.AccessRequest.Decided;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.client.access.AccessRequestView.RequestedItem;

/** What each department was asked and said, as it is shown. */
final class PartViews {

    private PartViews() {}

    static List<AccessRequestView.Part> of(AccessRequest request) {
        var application = request.application();
        var review = AccessRequest.reviewOf(request);
        var parts = review == null
                ? application.departments().stream().map(Part::pending).toList()
                : review.parts();
        return parts.stream().map(part -> part(part, application)).toList();
    }

    static AccessRequestView.Decision decision(Decided decided) {
        return decision(decided.state().name(), decided.decision());
    }

    private static AccessRequestView.Part part(Part part, Application application) {
        var decision = part.decision();
        return new AccessRequestView.Part(
                part.department(),
                part.state().name(),
                decision == null ? null : decision(part.state().name(), decision),
                application.of(part.department().key()).stream()
                        .map(PartViews::dataset)
                        .toList());
    }

    private static AccessRequestView.Decision decision(String outcome, Decision decision) {
        return new AccessRequestView.Decision(
                outcome, decision.decidedByName(), decision.decidedAt(), decision.comment());
    }

    private static RequestedDataset dataset(WantedDataset dataset) {
        return new RequestedDataset(
                dataset.code().value(),
                dataset.code().slug(),
                dataset.title(),
                dataset.titleEn(),
                dataset.level(),
                dataset.items().stream().map(PartViews::item).toList());
    }

    private static RequestedItem item(WantedItem item) {
        return new RequestedItem(
                item.name(), item.label(), item.sensitivity(), item.decision().name(), item.reason());
    }
}
