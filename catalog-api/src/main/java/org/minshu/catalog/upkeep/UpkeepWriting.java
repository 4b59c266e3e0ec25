package org.minshu.catalog.upkeep;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.DepartmentDesk;
import org.minshu.catalog.reference.LibraryDesk;
import org.minshu.catalog.reference.Precondition;
import org.minshu.catalog.reference.ReferenceHistory.Entry;
import org.minshu.catalog.reference.RegionDesk;
import org.minshu.catalog.reference.VocabularyDesk;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.TermForm;
import org.springframework.stereotype.Component;

/** Hands what the authority says about a value to the desk that keeps its list. */
@Component
class UpkeepWriting {

    private final DepartmentDesk departments;
    private final LibraryDesk libraries;
    private final RegionDesk regions;
    private final VocabularyDesk terms;

    UpkeepWriting(DepartmentDesk departments, LibraryDesk libraries, RegionDesk regions, VocabularyDesk terms) {
        this.departments = departments;
        this.libraries = libraries;
        this.regions = regions;
        this.terms = terms;
    }

    void put(Entry entry, Precondition expected, Map<String, @Nullable String> said, String reason, Caller caller) {
        switch (entry.list()) {
            case "department" -> departments.put(entry.key(), expected, department(said), reason, caller);
            case "library" -> libraries.put(entry.key(), expected, library(said), reason, caller);
            case "region" -> regions.put(entry.key(), expected, region(said), reason, caller);
            default -> {
                var form = new TermForm(text(said, "zh"), text(said, "en"));
                terms.put(entry.list(), entry.key(), expected, form, reason, caller);
            }
        }
    }

    private static DepartmentForm department(Map<String, @Nullable String> said) {
        return new DepartmentForm(
                text(said, "nameZh"),
                text(said, "nameEn"),
                text(said, "classCode"),
                text(said, "creditCode"),
                text(said, "region"),
                text(said, "kind"));
    }

    private static LibraryForm library(Map<String, @Nullable String> said) {
        return new LibraryForm(text(said, "type"), text(said, "nameZh"), text(said, "nameEn"), text(said, "lead"));
    }

    private static RegionForm region(Map<String, @Nullable String> said) {
        return new RegionForm(text(said, "name"), text(said, "nameEn"), text(said, "parent"), text(said, "level"));
    }

    private static @Nullable String text(Map<String, @Nullable String> said, String field) {
        return Texts.tidy(said.get(field));
    }
}
