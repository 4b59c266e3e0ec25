package org.minshu.portal.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What the catalogue has that can be asked for. */
@Component
class Requestable {

    private final Platform platform;

    Requestable(Platform platform) {
        this.platform = platform;
    }

    /** The first ten that match; null where search does not answer, which is no reason not to go on with the rest. */
    @Nullable List<DatasetSummary> search(String words) {
        var query = Map.of("q", words, "openType", OpenType.ON_APPLICATION.name(), "size", "10");
        try {
            return platform.datasets()
                    .search(MultiValueMap.fromSingleValue(query))
                    .items();
        } catch (CatalogException refused) {
            if (refused.type().kind() == ProblemKind.UNAVAILABLE) {
                return null;
            }
            throw refused;
        }
    }

    DatasetView dataset(String slug) {
        return Objects.requireNonNull(platform.datasets().dataset(slug, null).getBody(), "the dataset");
    }

    /** The data dictionary; null where the catalogue does not show the dataset any more. */
    @Nullable List<DataItem> items(String slug) {
        try {
            return Objects.requireNonNullElse(dataset(slug).metadata().items(), List.of());
        } catch (CatalogException refused) {
            if (refused.type().kind() == ProblemKind.NOT_FOUND || refused.type().kind() == ProblemKind.GONE) {
                return null;
            }
            throw refused;
        }
    }
}
