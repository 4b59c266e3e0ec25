package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Component;

/** Makes drafts of what another entry states. */
@Component
class Copies {

    /** What is true of the original only. */
    private static final List<String> ITS_OWN =
            List.of("/rows", "/originalPublisher", "/landingPage", "/defaulted", "/publishDate");

    private static final int ATTEMPTS = 9;
    private static final int LONGEST_TITLE = 190;

    private final Entries entries;
    private final Callers callers;

    Copies(Entries entries, Callers callers) {
        this.entries = entries;
        this.callers = callers;
    }

    /** A draft of the caller's department; the title says that it is a copy, because titles are unique. */
    DatasetView of(String slug, HttpServletRequest request) {
        var own = own(request);
        var original = Entries.body(entries.working(slug));
        var text = EntryReading.of(original.metadata());
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return Entries.body(entries.create(copy(text, own, attempt)));
            } catch (CatalogException refused) {
                if (refused.type() != ProblemType.DUPLICATE_TITLE) {
                    throw refused;
                }
            }
        }
        return Entries.body(entries.create(copy(text, own, ATTEMPTS)));
    }

    private static EntryText copy(EntryText text, Map<String, List<String>> own, int attempt) {
        var values = new LinkedHashMap<>(text.values());
        ITS_OWN.forEach(values::remove);
        var title = text.one("/title");
        var start = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        values.put("/title", List.of(start + (attempt == 1 ? "（副本）" : "（副本 " + attempt + "）")));
        values.putAll(own);
        return new EntryText(values);
    }

    private Map<String, List<String>> own(HttpServletRequest request) {
        return callers.current(request)
                .map(caller -> caller.department())
                .map(department -> Map.of("/department", List.of(department)))
                .orElse(Map.of());
    }
}
