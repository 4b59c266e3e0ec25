package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm.Wanted;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.problem.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a request, or adds a dataset to one that is being written. Reading the page changes nothing. */
@Controller
class NewRequestController {

    private static final String NEW = "new";

    private final Drafts drafts;
    private final Requestable requestable;

    NewRequestController(Drafts drafts, Requestable requestable) {
        this.drafts = drafts;
        this.requestable = requestable;
    }

    /** {@code dataset} is a slug. */
    @GetMapping("/requests/new")
    @Allowed(Role.DEVELOPER)
    String page(@RequestParam(required = false) @Nullable String dataset, Model model) {
        fill(dataset, model);
        return "portal/request/new";
    }

    /** {@code draft} is the number of one of the caller's drafts, or new. */
    @PostMapping("/requests/new")
    @Allowed(Role.DEVELOPER)
    String start(
            @RequestParam(required = false) @Nullable String dataset,
            @RequestParam(defaultValue = NEW) String draft,
            Model model,
            HttpServletResponse response) {
        try {
            return dataset == null ? startEmpty() : startWith(dataset, draft);
        } catch (CatalogException refused) {
            if (refused.type().kind() != ProblemKind.INVALID) {
                throw refused;
            }
            fill(dataset, model);
            model.addAttribute("refusal", Refusal.of(refused, LocaleContextHolder.getLocale()));
            response.setStatus(refused.type().kind().status());
            return "portal/request/new";
        }
    }

    private String startEmpty() {
        return "redirect:/requests/" + drafts.create(Forms.empty()).no() + "/edit";
    }

    private String startWith(String slug, String no) {
        var code = requestable.dataset(slug).code();
        var draft = no.equals(NEW)
                ? drafts.create(Forms.datasets(Forms.empty(), List.of(new Wanted(code, List.of()))))
                : add(drafts.open(no), code);
        return StepPages.redirect(draft.no(), Task.ITEMS) + "?dataset=" + slug;
    }

    private Draft add(Draft draft, String code) {
        return drafts.save(draft, draft.revision(), draft.adding(code));
    }

    private void fill(@Nullable String dataset, Model model) {
        model.addAttribute("dataset", dataset == null ? null : requestable.dataset(dataset));
        model.addAttribute("drafts", dataset == null ? List.of() : drafts.list());
    }
}
