package org.minshu.portal.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.springframework.http.ResponseEntity;

/**
 * The register form with what stands in it.
 *
 * @param address where it is sent
 * @param entry what the platform has; null while that is nothing, or while it does not answer
 * @param etag of the state the text is based on; empty for a new entry
 * @param theirs what somebody else changed meanwhile: their text before, the form's after
 */
record EntryForm(
        String address,
        @Nullable DatasetView entry,
        String etag,
        EntryText text,
        EntryProblems problems,
        List<EntryDifference> theirs) {

    static EntryForm blank(EntryText text) {
        return new EntryForm("/publish/datasets/new", null, "", text, EntryProblems.NONE, List.of());
    }

    static EntryForm of(ResponseEntity<DatasetView> answer) {
        var entry = Entries.body(answer);
        return new EntryForm(
                address(entry.slug()),
                entry,
                Entries.etag(answer),
                EntryReading.of(entry.metadata()),
                EntryProblems.NONE,
                List.of());
    }

    /** The same entry with other text, based on the state of that tag. */
    static EntryForm typed(String slug, @Nullable DatasetView entry, String etag, EntryText text) {
        return new EntryForm(address(slug), entry, etag, text, EntryProblems.NONE, List.of());
    }

    private static String address(String slug) {
        return "/publish/datasets/" + slug + "/edit";
    }

    EntryForm with(EntryProblems found) {
        return new EntryForm(address, entry, etag, text, found, theirs);
    }

    EntryForm besides(List<EntryDifference> differences) {
        return new EntryForm(address, entry, etag, text, problems, differences);
    }

    /** The title the platform knows; null where there is none yet. */
    public @Nullable String heading() {
        return entry == null ? null : entry.metadata().title();
    }

    public boolean isNew() {
        return address.endsWith("/new");
    }
}
