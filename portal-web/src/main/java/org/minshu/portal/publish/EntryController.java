package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.VersionView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entry of the register as a whole: where it stands, what it states, and what can be done now. */
@Controller
class EntryController {

    static final String VIEW = "portal/publish/entry";
    private static final String ENTRY = "/publish/datasets/{slug}";

    private final Entries entries;
    private final ArrivingFiles arriving;

    EntryController(Entries entries, ArrivingFiles arriving) {
        this.entries = entries;
        this.arriving = arriving;
    }

    @GetMapping(ENTRY)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String entry(@PathVariable String slug, @RequestAttribute Words words, Model model) {
        return show(entries.working(slug), words, model);
    }

    @PostMapping(ENTRY + "/moves/{code}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String move(
            @PathVariable String slug,
            @PathVariable String code,
            @RequestParam String etag,
            @RequestParam(required = false) @Nullable String reason,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var move = EntryMove.of(code);
        try {
            entries.move(slug, move, etag, reason == null || reason.isBlank() ? null : reason.strip());
        } catch (CatalogException refused) {
            return refuse(slug, code, refused, words, model, language, response);
        }
        after.addFlashAttribute("notice", "publish.notice." + code);
        return "redirect:/publish/datasets/" + slug;
    }

    @PostMapping(ENTRY + "/deletion")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String delete(
            @PathVariable String slug,
            @RequestParam String etag,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            entries.delete(slug, etag);
        } catch (CatalogException refused) {
            return refuse(slug, "delete", refused, words, model, language, response);
        }
        after.addFlashAttribute("notice", "publish.notice.delete");
        return "redirect:/publish";
    }

    /** The entry as it stands now, with what was refused. */
    private String refuse(
            String slug,
            String tried,
            CatalogException refused,
            Words words,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var refusal = Refusal.of(refused, language);
        var now = entries.working(slug);
        response.setStatus(refusal.status());
        model.addAttribute("problems", EntryProblems.of(refusal));
        model.addAttribute("tried", tried);
        return show(now, words, model);
    }

    private String show(ResponseEntity<DatasetView> answer, Words words, Model model) {
        var entry = Entries.body(answer);
        var versions = entry.version() > 0 ? entries.versions(entry.slug()) : List.<VersionView>of();
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", EntryProblems.NONE);
        }
        model.addAttribute("etag", Entries.etag(answer));
        model.addAttribute("page", EntryPage.of(entry, versions, words));
        model.addAttribute("arriving", arriving.of(entry));
        return VIEW;
    }
}
