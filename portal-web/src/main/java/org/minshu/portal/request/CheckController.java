package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything on one page before it is sent, and the commitment; then what happens next. */
@Controller
class CheckController {

    private final Drafts drafts;
    private final StepPages pages;
    private final Platform platform;

    CheckController(Drafts drafts, StepPages pages, Platform platform) {
        this.drafts = drafts;
        this.pages = pages;
        this.platform = platform;
    }

    @GetMapping("/requests/{no}/edit/check")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, Model model) {
        return pages.show(Task.CHECK, drafts.open(no), model);
    }

    @PostMapping("/requests/{no}/edit/check")
    @Allowed(Role.DEVELOPER)
    String submit(
            @PathVariable String no,
            @RequestParam long revision,
            @RequestParam(defaultValue = "false") boolean committed,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        try {
            draft = drafts.save(draft, revision, Forms.committed(draft.form(), committed));
            drafts.submit(draft);
            return "redirect:/requests/" + no + "/submitted";
        } catch (CatalogException refused) {
            return pages.again(Task.CHECK, draft, refused, model, response);
        }
    }

    @GetMapping("/requests/{no}/submitted")
    @Allowed(Role.DEVELOPER)
    String submitted(@PathVariable String no, Model model) {
        var request = Drafts.body(platform.access().request(no));
        if (request.submittedAt() == null) {
            return "redirect:/requests/" + no + "/edit";
        }
        model.addAttribute("request", request);
        return "portal/request/submitted";
    }
}
