package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register form, new or on one page. Drafts may be incomplete; what is refused stays in the form as it was typed. */
@Controller
class EntryFormController {

    private static final String NEW = "/publish/datasets/new";
    private static final String EDIT = "/publish/datasets/{slug}/edit";

    private final Entries entries;
    private final EntrySaving saving;
    private final FormPages pages;

    EntryFormController(Entries entries, EntrySaving saving, FormPages pages) {
        this.entries = entries;
        this.saving = saving;
        this.pages = pages;
    }

    /** The first step; {@code all} for those who prefer one page. */
    @GetMapping(NEW)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String blank(@RequestParam(required = false) @Nullable String all, Model model) {
        return pages.show(
                EntryForm.blank(all == null ? EntryStep.BASICS : null, ItemRows.empty(new EntryText(Map.of()))), model);
    }

    @GetMapping(EDIT)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String edit(@PathVariable String slug, Model model) {
        return pages.show(EntryForm.of(null, entries.working(slug)), model);
    }

    @PostMapping(NEW)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String create(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var form = TypedForm.of(sent);
        var step = form.button().equals("next") ? EntryStep.BASICS : null;
        var edited = ItemRows.after(form.button(), form.text(), form.header());
        if (edited.isPresent()) {
            return pages.show(EntryForm.blank(null, edited.get()), model);
        }
        var written = ItemRows.withoutBlank(form.text());
        try {
            return handIn(entries.create(written), form, model, language, response, after);
        } catch (CatalogException refused) {
            return pages.refuse(EntryForm.blank(step, written), refused, model, language, response);
        }
    }

    @PostMapping(EDIT)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String change(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var form = TypedForm.of(sent);
        var edited = ItemRows.after(form.button(), form.text(), form.header());
        if (edited.isPresent()) {
            return pages.show(known(EntryForm.typed(null, slug, form, edited.get()), slug), model);
        }
        var written = entries.taking(slug, form.theirs(), ItemRows.withoutBlank(form.text()));
        try {
            return handIn(saving.save(slug, form, written, words), form, model, language, response, after);
        } catch (CatalogException refused) {
            var shown = EntryForm.typed(null, slug, form, written);
            return pages.refuse(saving.refused(shown, slug, form, refused, words), refused, model, language, response);
        }
    }

    private EntryForm known(EntryForm form, String slug) {
        return entries.current(slug).map(Entries::body).map(form::about).orElse(form);
    }

    /** It is saved; what is missing for handing it in shows in the form, based on what was saved. */
    private String handIn(
            ResponseEntity<DatasetView> saved,
            TypedForm form,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var slug = Entries.body(saved).slug();
        var submits = form.button().equals(EntryMove.SUBMIT.code());
        if (submits) {
            try {
                entries.move(slug, EntryMove.SUBMIT, Entries.etag(saved), null);
            } catch (CatalogException refused) {
                model.addAttribute("notice", "publish.notice.saved");
                return pages.refuse(EntryForm.of(null, saved), refused, model, language, response);
            }
        }
        after.addFlashAttribute("notice", submits ? "publish.notice.submit" : "publish.notice.saved");
        return "redirect:/publish/datasets/" + slug
                + (form.button().equals("next")
                        ? "/edit/" + EntryStep.BASICS.next().path()
                        : "");
    }
}
