package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The entry's page when something about its files was refused. */
@Component
class FilesPage {

    private final Entries entries;
    private final ArrivingFiles arriving;

    FilesPage(Entries entries, ArrivingFiles arriving) {
        this.entries = entries;
        this.arriving = arriving;
    }

    String refused(
            String slug,
            CatalogException refused,
            Words words,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var refusal = Refusal.of(refused, language);
        var now = entries.working(slug);
        var entry = Entries.body(now);
        response.setStatus(refusal.status());
        model.addAttribute("fileRefusal", refusal);
        model.addAttribute("problems", EntryProblems.NONE);
        model.addAttribute("etag", Entries.etag(now));
        model.addAttribute("page", EntryPage.of(entry, List.of(), words));
        model.addAttribute("arriving", arriving.of(entry));
        return EntryController.VIEW;
    }
}
