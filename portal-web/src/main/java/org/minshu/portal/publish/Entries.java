package org.minshu.portal.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.client.ReasonForm;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Entries of the register as those see and change them who work on them. */
@Component
class Entries {

    private final DatasetClient datasets;

    Entries(Platform platform) {
        this.datasets = platform.datasets();
    }

    /** The working copy. */
    ResponseEntity<DatasetView> working(String slug) {
        return datasets.dataset(slug, true);
    }

    /** The working copy, where the platform shows one. */
    Optional<ResponseEntity<DatasetView>> current(String slug) {
        try {
            return Optional.of(working(slug));
        } catch (CatalogException e) {
            return Optional.empty();
        }
    }

    /** The published versions, newest first; none where the platform shows none to this caller. */
    List<VersionView> versions(String slug) {
        try {
            return datasets.versions(slug);
        } catch (CatalogException e) {
            if (e.type().kind() == ProblemKind.NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    /** The text with those parts as the working copy has them. */
    EntryText taking(String slug, Set<String> keys, EntryText text) {
        if (keys.isEmpty()) {
            return text;
        }
        var theirs = EntryReading.of(body(working(slug)).metadata());
        var merged = text;
        for (var key : keys) {
            merged = merged.taking(key, theirs);
        }
        return merged;
    }

    ResponseEntity<DatasetView> create(EntryText text) {
        return datasets.create(EntryWriting.of(text));
    }

    ResponseEntity<DatasetView> change(String slug, String etag, EntryText text) {
        return datasets.change(slug, etag, EntryWriting.of(text));
    }

    ResponseEntity<DatasetView> move(String slug, EntryMove move, String etag, @Nullable String reason) {
        return datasets.move(slug, move.path(), etag, new ReasonForm(reason));
    }

    void delete(String slug, String etag) {
        datasets.delete(slug, etag);
    }

    static DatasetView body(ResponseEntity<DatasetView> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    static String etag(ResponseEntity<DatasetView> answer) {
        return Objects.requireNonNullElseGet(
                answer.getHeaders().getETag(), () -> EntityTag.of(body(answer).revision()));
    }
}
