package org.minshu.catalog.dataset.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.metadata.Tidying;
import org.minshu.catalog.rules.Texts;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.register.TogetherForm.Change;

/** Metadata with a change made to it. */
final class Changed {

    private final DatasetMetadata before;
    private final Change change;

    private Changed(DatasetMetadata before, Change change) {
        this.before = before;
        this.change = change;
    }

    /** In the form in which metadata are compared and stored. */
    static DatasetMetadata of(DatasetMetadata before, Change change) {
        return Tidying.of(new Changed(before, change).metadata());
    }

    private DatasetMetadata metadata() {
        return new DatasetMetadata(
                before.title(),
                before.titleEn(),
                before.summary(),
                before.summaryEn(),
                before.department(),
                list(before.libraries(), change.addLibraries(), change.removeLibraries()),
                or(change.theme(), before.theme()),
                list(before.keywords(), change.addKeywords(), change.removeKeywords()),
                before.keywordsEn(),
                before.formatCategory(),
                before.formatType(),
                change.sharing() == null ? before.sharing() : change.sharing(),
                before.opening(),
                or(change.updateCycle(), before.updateCycle()),
                before.classification(),
                before.publishDate(),
                before.relatedCodes(),
                before.coverage(),
                contact(before.contact(), change.contact()),
                before.items(),
                before.rows(),
                or(change.licence(), before.licence()),
                before.landingPage(),
                before.originalPublisher(),
                defaulted());
    }

    /** What was set now stands for itself. */
    private @Nullable List<String> defaulted() {
        var still = new ArrayList<>(Objects.requireNonNullElse(before.defaulted(), List.<String>of()));
        if (Texts.tidy(change.theme()) != null) {
            still.remove("theme");
        }
        if (Texts.tidy(change.updateCycle()) != null) {
            still.remove("updateCycle");
        }
        if (change.sharing() != null) {
            still.remove("sharing");
        }
        return still;
    }

    private static @Nullable Contact contact(@Nullable Contact before, @Nullable Contact change) {
        if (before == null || change == null) {
            return change == null ? before : change;
        }
        return new Contact(
                or(change.name(), before.name()),
                or(change.phone(), before.phone()),
                or(change.email(), before.email()));
    }

    private static @Nullable List<String> list(
            @Nullable List<String> before, @Nullable List<String> added, @Nullable List<String> removed) {
        var result = new ArrayList<>(Objects.requireNonNullElse(before, List.<String>of()));
        result.addAll(Objects.requireNonNullElse(Texts.tidy(added), List.of()));
        result.removeAll(Objects.requireNonNullElse(Texts.tidy(removed), List.of()));
        return result.stream().distinct().toList();
    }

    private static @Nullable String or(@Nullable String change, @Nullable String before) {
        var tidy = Texts.tidy(change);
        return tidy == null ? before : tidy;
    }
}
