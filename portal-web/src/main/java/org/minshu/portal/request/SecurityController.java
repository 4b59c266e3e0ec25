package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the data is protected, and who answers for it. */
@Controller
class SecurityController {

    private final Drafts drafts;
    private final StepPages pages;

    SecurityController(Drafts drafts, StepPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/requests/{no}/edit/security")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, Model model) {
        var draft = drafts.open(no);
        model.addAttribute("form", SecurityForm.of(draft.form()));
        return pages.show(Task.SECURITY, draft, model);
    }

    @PostMapping("/requests/{no}/edit/security")
    @Allowed(Role.DEVELOPER)
    String save(
            @PathVariable String no,
            @RequestParam long revision,
            @ModelAttribute("form") SecurityForm sent,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        try {
            drafts.save(draft, revision, Forms.security(draft.form(), sent));
            return StepPages.redirect(no, Task.CHECK);
        } catch (CatalogException refused) {
            return pages.again(Task.SECURITY, draft, refused, model, response);
        }
    }
}
