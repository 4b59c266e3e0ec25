package org.minshu.portal.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.springframework.http.ResponseEntity;

/**
 * The register form with what stands in it.
 *
 * @param address where it is sent
 * @param step whose page it is; null where all steps are on one
 * @param entry what the platform has; null while that is nothing, or while it does not answer
 * @param etag of the state the text is based on; empty for a new entry
 * @param base what it was opened with
 * @param conflicts what somebody else changed meanwhile: their text before, the form's after
 */
record EntryForm(
        String address,
        @Nullable EntryStep step,
        @Nullable DatasetView entry,
        String etag,
        EntryBase base,
        EntryText text,
        EntryProblems problems,
        List<EntryConflict> conflicts) {

    static EntryForm blank(@Nullable EntryStep step, EntryText text) {
        return new EntryForm(
                "/publish/datasets/new",
                step,
                null,
                "",
                EntryBase.of(new EntryText(java.util.Map.of())),
                text,
                EntryProblems.NONE,
                List.of());
    }

    static EntryForm of(@Nullable EntryStep step, ResponseEntity<DatasetView> answer) {
        var entry = Entries.body(answer);
        var text = EntryReading.of(entry.metadata());
        return new EntryForm(
                address(entry.slug(), step),
                step,
                entry,
                Entries.etag(answer),
                EntryBase.of(text),
                text,
                EntryProblems.NONE,
                List.of());
    }

    /** The same entry with other text, based on the state of that tag. */
    static EntryForm typed(@Nullable EntryStep step, String slug, TypedForm form, EntryText text) {
        return new EntryForm(
                address(slug, step), step, null, form.etag(), form.base(), text, EntryProblems.NONE, List.of());
    }

    private static String address(String slug, @Nullable EntryStep step) {
        return "/publish/datasets/" + slug + "/edit" + (step == null ? "" : "/" + step.path());
    }

    EntryForm with(EntryProblems found) {
        return new EntryForm(address, step, entry, etag, base, text, found, conflicts);
    }

    EntryForm about(DatasetView known) {
        return new EntryForm(address, step, known, etag, base, text, problems, conflicts);
    }

    /** The text now counts as a change of theirs. */
    EntryForm beside(String theirEtag, EntryText theirs, List<EntryConflict> found) {
        return new EntryForm(address, step, entry, theirEtag, EntryBase.of(theirs), text, problems, found);
    }

    /** The title the platform knows; null where there is none yet. */
    public @Nullable String heading() {
        return entry == null ? null : entry.metadata().title();
    }

    public boolean isNew() {
        return address.endsWith("/new");
    }

    /** Address of the entry's page; of the register while there is no entry. */
    public String home() {
        return isNew() ? "/publish" : address.replaceFirst("/edit(/\\w+)?$", "");
    }
}
