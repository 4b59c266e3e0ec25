package org.minshu.catalog.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.LibraryView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the libraries. */
@Service
public class LibraryDesk {

    private final Libraries libraries;
    private final References references;
    private final Keeping keeping;

    LibraryDesk(Libraries libraries, References references, Keeping keeping) {
        this.libraries = libraries;
        this.references = references;
        this.keeping = keeping;
    }

    List<LibraryView> all() {
        return libraries.all();
    }

    LibraryView get(String key) {
        return libraries
                .find(key)
                .orElseThrow(() -> new CatalogException(ProblemType.LIBRARY_NOT_FOUND, "No library " + key));
    }

    @Transactional
    public LibraryView put(
            String key, Precondition expected, LibraryForm form, @Nullable String reason, Caller caller) {
        var lead = libraries.find(key).map(LibraryView::lead).orElse(null);
        ReferenceRules.check(key, form, references.current().plusDepartment(lead));
        return keeping.put(
                caller,
                "library " + key,
                new ReferenceHistory.Entry("library", key),
                reason,
                expected,
                () -> libraries.find(key),
                () -> libraries.insert(key, form),
                revision -> libraries.update(key, form, revision));
    }
}
