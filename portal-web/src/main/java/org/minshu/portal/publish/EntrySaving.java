package org.minshu.portal.publish;

import java.util.List;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Saves what somebody typed, together with what others changed elsewhere in the entry meanwhile. */
@Component
class EntrySaving {

    private final Entries entries;

    EntrySaving(Entries entries) {
        this.entries = entries;
    }

    /**
     * Saves it; once more where somebody else saved, but nothing that is different in this form.
     *
     * @throws CatalogException what the platform refuses; CHANGED_MEANWHILE where a person has to choose
     */
    ResponseEntity<DatasetView> save(String slug, TypedForm form, EntryText mine, Words words) {
        try {
            return entries.change(slug, form.etag(), mine);
        } catch (CatalogException refused) {
            if (refused.type() != ProblemType.CHANGED_MEANWHILE) {
                throw refused;
            }
            var theirs = entries.working(slug);
            if (!conflicts(theirs, form, mine, words).isEmpty()) {
                throw refused;
            }
            return entries.change(slug, Entries.etag(theirs), onTop(theirs, form, mine));
        }
    }

    /** The form as it is shown after a refusal: beside theirs where somebody else was faster. */
    EntryForm refused(EntryForm shown, String slug, TypedForm form, CatalogException refused, Words words) {
        var theirs = entries.current(slug).orElse(null);
        if (theirs == null) {
            return shown;
        }
        var known = shown.about(Entries.body(theirs));
        if (refused.type() != ProblemType.CHANGED_MEANWHILE) {
            return known;
        }
        var conflicts = conflicts(theirs, form, shown.text(), words);
        return known.beside(
                Entries.etag(theirs), EntryReading.of(Entries.body(theirs).metadata()), conflicts);
    }

    private static List<EntryConflict> conflicts(
            ResponseEntity<DatasetView> theirs, TypedForm form, EntryText mine, Words words) {
        return EntryConflict.between(
                form.base(), EntryReading.of(Entries.body(theirs).metadata()), mine, words);
    }

    /** Theirs with every part that was changed in this form. */
    private static EntryText onTop(ResponseEntity<DatasetView> theirs, TypedForm form, EntryText mine) {
        var parts = EntryParts.of(mine);
        var text = EntryReading.of(Entries.body(theirs).metadata());
        for (var key : parts.texts().keySet()) {
            text = form.base().differs(key, parts.at(key)) ? text.taking(key, mine) : text;
        }
        for (var key : EntryParts.of(text).texts().keySet()) {
            text = parts.at(key).isEmpty() && form.base().differs(key, "") ? text.taking(key, mine) : text;
        }
        return text;
    }
}
