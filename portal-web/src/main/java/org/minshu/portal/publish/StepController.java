package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of registering data. Every button that leads away saves, also the one that leads back. */
@Controller
class StepController {

    private static final String STEP = "/publish/datasets/{slug}/edit/{step}";

    private final Entries entries;
    private final EntrySaving saving;
    private final FormPages pages;

    StepController(Entries entries, EntrySaving saving, FormPages pages) {
        this.entries = entries;
        this.saving = saving;
        this.pages = pages;
    }

    @GetMapping(STEP)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String step(@PathVariable String slug, @PathVariable String step, Model model) {
        return pages.show(EntryForm.of(EntryStep.named(step), entries.working(slug)), model);
    }

    @PostMapping(STEP)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String save(
            @PathVariable String slug,
            @PathVariable("step") String path,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        var step = EntryStep.named(path);
        var form = TypedForm.of(sent);
        var entry = Entries.body(entries.working(slug));
        var whole = EntryReading.of(entry.metadata()).over(step, form.text());
        var edited = ItemRows.after(form.button(), whole, form.header());
        if (edited.isPresent()) {
            return pages.show(EntryForm.typed(step, slug, form, edited.get()).about(entry), model);
        }
        var written = entries.taking(slug, form.theirs(), ItemRows.withoutBlank(whole));
        try {
            saving.save(slug, form, written, words);
        } catch (CatalogException refused) {
            var shown = EntryForm.typed(step, slug, form, written).about(entry);
            return pages.refuse(saving.refused(shown, slug, form, refused, words), refused, model, language, response);
        }
        after.addFlashAttribute("notice", "publish.notice.saved");
        return "redirect:/publish/datasets/" + slug + after(step, form.button());
    }

    private static String after(EntryStep step, String button) {
        return switch (button) {
            case "next" -> "/edit/" + step.next().path();
            case "back" -> "/edit/" + step.previous().path();
            case "file" -> "/edit/items/file";
            default -> "";
        };
    }
}
