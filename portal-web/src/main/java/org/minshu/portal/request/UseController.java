package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.AccessMode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In which way and for how long the data is to be used. */
@Controller
class UseController {

    private final Drafts drafts;
    private final StepPages pages;

    UseController(Drafts drafts, StepPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/requests/{no}/edit/use")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, Model model) {
        var draft = drafts.open(no);
        fill(UseForm.of(draft.form()), model);
        return pages.show(Task.USE, draft, model);
    }

    @PostMapping("/requests/{no}/edit/use")
    @Allowed(Role.DEVELOPER)
    String save(
            @PathVariable String no,
            @RequestParam long revision,
            @ModelAttribute("sent") UseForm sent,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        try {
            drafts.save(draft, revision, Forms.use(draft.form(), sent));
            return StepPages.redirect(no, Task.SECURITY);
        } catch (CatalogException refused) {
            fill(sent, model);
            return pages.again(Task.USE, draft, refused, model, response);
        }
    }

    private static void fill(UseForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("modes", Arrays.asList(AccessMode.values()));
    }
}
