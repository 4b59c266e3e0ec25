package org.minshu.portal.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.GrantView.GrantedDataset;
import org.minshu.client.file.DistributionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;

/** Grants with their files. */
@Component
class Grants {

    private final Platform platform;

    Grants(Platform platform) {
        this.platform = platform;
    }

    @Nullable Given of(AccessRequestView request) {
        if (request.grant() == null) {
            return null;
        }
        var grant = platform.access().grant(request.grant());
        return new Given(
                grant,
                grant.datasets().stream()
                        .map(dataset -> new Given.Files(dataset, labels(request, dataset), files(grant, dataset)))
                        .toList());
    }

    private static List<String> labels(AccessRequestView request, GrantedDataset granted) {
        return AskedDataset.of(request).stream()
                .filter(asked -> asked.dataset().slug().equals(granted.slug()))
                .flatMap(asked -> asked.dataset().items().stream())
                .filter(item -> granted.items().contains(item.name()))
                .map(RequestedItem::label)
                .toList();
    }

    private List<DistributionView> files(GrantView grant, GrantedDataset dataset) {
        if (!grant.state().equals(GrantState.ACTIVE.name())) {
            return List.of();
        }
        try {
            var entry = platform.datasets().dataset(dataset.slug(), null).getBody();
            return entry == null
                    ? List.of()
                    : entry.distributions().stream()
                            .filter(file -> !file.access().equals("NONE"))
                            .toList();
        } catch (CatalogException e) {
            // A suspended dataset keeps its grant, but shows no files.
            return List.of();
        }
    }
}
