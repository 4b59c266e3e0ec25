package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Words;
import org.minshu.portal.problem.Refusal;
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

/** The register form. Drafts may be incomplete; what is refused stays in the form as it was typed. */
@Controller
class EntryFormController {

    private static final String VIEW = "portal/publish/form";
    private static final String NEW = "/publish/datasets/new";
    private static final String EDIT = "/publish/datasets/{slug}/edit";

    private final Entries entries;
    private final Choices choices;

    EntryFormController(Entries entries, Choices choices) {
        this.entries = entries;
        this.choices = choices;
    }

    @GetMapping(NEW)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String blank(Model model) {
        return show(EntryForm.blank(ItemRows.empty(new EntryText(Map.of()))), model);
    }

    @GetMapping(EDIT)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String edit(@PathVariable String slug, Model model) {
        return show(EntryForm.of(entries.working(slug)), model);
    }

    @PostMapping(NEW)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String create(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var text = EntryText.typed(typed);
        var edited = ItemRows.after(first(typed, "do"), text, first(typed, "header"));
        if (edited.isPresent()) {
            return show(EntryForm.blank(edited.get()), model);
        }
        var written = ItemRows.withoutBlank(text);
        try {
            return handIn(entries.create(written), typed, model, language, response, after);
        } catch (CatalogException refused) {
            return refuse(EntryForm.blank(written), refused, model, language, response);
        }
    }

    @PostMapping(EDIT)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String change(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var etag = first(typed, "etag");
        var text = EntryText.typed(typed);
        var edited = ItemRows.after(first(typed, "do"), text, first(typed, "header"));
        if (edited.isPresent()) {
            return show(EntryForm.typed(slug, known(slug), etag, edited.get()), model);
        }
        var written = ItemRows.withoutBlank(text);
        try {
            return handIn(entries.change(slug, etag, written), typed, model, language, response, after);
        } catch (CatalogException refused) {
            var form = refused.type() == ProblemType.CHANGED_MEANWHILE
                    ? besideTheirs(slug, etag, written, words)
                    : EntryForm.typed(slug, known(slug), etag, written);
            return refuse(form, refused, model, language, response);
        }
    }

    private @Nullable DatasetView known(String slug) {
        return entries.current(slug).map(Entries::body).orElse(null);
    }

    /** Somebody else was faster: their text beside the form's, which now counts as a change of theirs. */
    private EntryForm besideTheirs(String slug, String etag, EntryText written, Words words) {
        var theirs = entries.current(slug).orElse(null);
        if (theirs == null) {
            return EntryForm.typed(slug, null, etag, written);
        }
        var entry = Entries.body(theirs);
        var differences = EntryDifference.between(EntryReading.of(entry.metadata()), written, words);
        return EntryForm.typed(slug, entry, Entries.etag(theirs), written).besides(differences);
    }

    /** It is saved; what is missing for handing it in shows in the form, based on what was saved. */
    private String handIn(
            ResponseEntity<DatasetView> saved,
            MultiValueMap<String, String> typed,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var slug = Entries.body(saved).slug();
        var submits = first(typed, "do").equals(EntryMove.SUBMIT.code());
        if (submits) {
            try {
                entries.move(slug, EntryMove.SUBMIT, Entries.etag(saved), null);
            } catch (CatalogException refused) {
                model.addAttribute("notice", "publish.notice.saved");
                return refuse(EntryForm.of(saved), refused, model, language, response);
            }
        }
        after.addFlashAttribute("notice", submits ? "publish.notice.submit" : "publish.notice.saved");
        return "redirect:/publish/datasets/" + slug;
    }

    private String refuse(
            EntryForm form, CatalogException refused, Model model, Locale language, HttpServletResponse response) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        return show(form.with(EntryProblems.of(refusal)), model);
    }

    private String show(EntryForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        model.addAttribute("sections", List.of("basics", "classes", "items", "sharing", "coverage", "terms"));
        return VIEW;
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
