package org.minshu.client.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Sharing;

/**
 * The same change to many entries.
 *
 * @param entries 1 to 200; for a preview without revisions
 * @param filter for a preview in place of entries: the first 200 that it finds
 * @param change what is to be otherwise
 * @param submit whether those that could be changed are also handed in
 */
public record TogetherForm(
        @Nullable List<Entry> entries,
        @Nullable Filter filter,
        @Nullable Change change,
        @Nullable Boolean submit) {

    /** {@code revision} as it was previewed. */
    public record Entry(@Nullable String code, @Nullable Long revision) {}

    /** As the register's list has it. */
    public record Filter(
            @Nullable String state,
            @Nullable String department,
            @Nullable String q) {}

    /**
     * Fields that are absent stay as they are.
     *
     * @param contact its parts that are given replace those there are
     * @param sharing replaces the whole
     */
    public record Change(
            @Nullable Contact contact,
            @Nullable String updateCycle,
            @Nullable String theme,
            @Nullable List<String> addLibraries,
            @Nullable List<String> removeLibraries,
            @Nullable Sharing sharing,
            @Nullable List<String> addKeywords,
            @Nullable List<String> removeKeywords,
            @Nullable String licence) {}
}
