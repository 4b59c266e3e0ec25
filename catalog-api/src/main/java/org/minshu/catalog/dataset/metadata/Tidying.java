package org.minshu.catalog.dataset.metadata;

import static org.minshu.catalog.rules.Texts.tidy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;

/** Brings metadata into the one form in which it is compared and stored: stripped text, absent in place of empty. */
public final class Tidying {

    private Tidying() {}

    public static DatasetMetadata of(DatasetMetadata given) {
        return new DatasetMetadata(
                tidy(given.title()),
                tidy(given.titleEn()),
                tidy(given.summary()),
                tidy(given.summaryEn()),
                tidy(given.department()),
                tidy(given.libraries()),
                tidy(given.theme()),
                tidy(given.keywords()),
                tidy(given.keywordsEn()),
                tidy(given.formatCategory()),
                tidy(given.formatType()),
                of(given.sharing()),
                of(given.opening()),
                tidy(given.updateCycle()),
                of(given.classification()),
                tidy(given.publishDate()),
                tidy(given.relatedCodes()),
                of(given.coverage()),
                of(given.contact()),
                items(given.items()),
                given.rows(),
                tidy(given.licence()),
                tidy(given.landingPage()),
                tidy(given.originalPublisher()),
                tidy(given.defaulted()));
    }

    /** The same, provided by that department. */
    public static DatasetMetadata by(String department, DatasetMetadata given) {
        return new DatasetMetadata(
                given.title(),
                given.titleEn(),
                given.summary(),
                given.summaryEn(),
                department,
                given.libraries(),
                given.theme(),
                given.keywords(),
                given.keywordsEn(),
                given.formatCategory(),
                given.formatType(),
                given.sharing(),
                given.opening(),
                given.updateCycle(),
                given.classification(),
                given.publishDate(),
                given.relatedCodes(),
                given.coverage(),
                given.contact(),
                given.items(),
                given.rows(),
                given.licence(),
                given.landingPage(),
                given.originalPublisher(),
                given.defaulted());
    }

    private static @Nullable Sharing of(@Nullable Sharing given) {
        if (given == null) {
            return null;
        }
        var tidy = new Sharing(
                tidy(given.type()), tidy(given.condition()), tidy(given.method()), tidy(given.legalBasis()));
        return tidy.equals(new Sharing(null, null, null, null)) ? null : tidy;
    }

    private static @Nullable Opening of(@Nullable Opening given) {
        if (given == null) {
            return null;
        }
        var tidy = new Opening(tidy(given.type()), tidy(given.condition()), tidy(given.reason()));
        return tidy.equals(new Opening(null, null, null)) ? null : tidy;
    }

    private static @Nullable Classification of(@Nullable Classification given) {
        if (given == null) {
            return null;
        }
        var tidy = new Classification(tidy(given.grade()), given.level(), given.containsPersonalInfo());
        return tidy.equals(new Classification(null, null, null)) ? null : tidy;
    }

    private static @Nullable Coverage of(@Nullable Coverage given) {
        if (given == null) {
            return null;
        }
        var box = given.bbox() == null || given.bbox().isEmpty() ? null : given.bbox();
        var tidy = new Coverage(tidy(given.regions()), box, tidy(given.from()), tidy(given.to()));
        return tidy.equals(new Coverage(null, null, null, null)) ? null : tidy;
    }

    private static @Nullable Contact of(@Nullable Contact given) {
        if (given == null) {
            return null;
        }
        var tidy = new Contact(tidy(given.name()), tidy(given.phone()), tidy(given.email()));
        return tidy.equals(new Contact(null, null, null)) ? null : tidy;
    }

    private static @Nullable List<DataItem> items(@Nullable List<DataItem> given) {
        return given == null || given.isEmpty()
                ? null
                : given.stream().filter(Objects::nonNull).map(Tidying::of).toList();
    }

    private static DataItem of(DataItem given) {
        return new DataItem(
                tidy(given.name()),
                tidy(given.label()),
                tidy(given.dataType()),
                given.length(),
                given.primaryKey(),
                tidy(given.sensitivity()),
                tidy(given.description()));
    }
}
