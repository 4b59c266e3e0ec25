package org.minshu.portal.request;

import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tasks of a draft, and throwing the draft away. */
@Controller
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/requests/{no}/edit")
    @Allowed(Role.DEVELOPER)
    String tasks(@PathVariable String no, Model model) {
        var draft = drafts.open(no);
        model.addAttribute("step", new Step(draft, draft.next(), null, false));
        return "portal/request/tasks";
    }

    @GetMapping("/requests/{no}/deletion")
    @Allowed(Role.DEVELOPER)
    String confirm(@PathVariable String no, Model model) {
        model.addAttribute("draft", drafts.open(no));
        return "portal/request/deletion";
    }

    @PostMapping("/requests/{no}/deletion")
    @Allowed(Role.DEVELOPER)
    String delete(@PathVariable String no, @RequestParam long revision) {
        drafts.delete(no, revision);
        return "redirect:/requests";
    }
}
