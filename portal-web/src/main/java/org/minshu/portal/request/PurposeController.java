package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.minshu.client.scenario.ScenarioView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.AccessMode;
import org.minshu.portal.platform.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenario and what each item is needed for. */
@Controller
class PurposeController {

    private final Drafts drafts;
    private final StepPages pages;
    private final OwnScenarios scenarios;
    private final Reference reference;

    PurposeController(Drafts drafts, StepPages pages, OwnScenarios scenarios, Reference reference) {
        this.drafts = drafts;
        this.pages = pages;
        this.scenarios = scenarios;
        this.reference = reference;
    }

    @GetMapping("/requests/{no}/edit/purpose")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, Model model) {
        var draft = drafts.open(no);
        fill(PurposeForm.of(draft.form()), model);
        return pages.show(Task.PURPOSE, draft, model);
    }

    @PostMapping("/requests/{no}/edit/purpose")
    @Allowed(Role.DEVELOPER)
    String save(
            @PathVariable String no,
            @RequestParam long revision,
            @ModelAttribute("sent") PurposeForm sent,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        var form = sent;
        try {
            draft.expect(revision);
            form = sent.with(scenarios.settle(sent, draft));
            var saved = drafts.save(draft, revision, Forms.purpose(draft.form(), form.scenario(), form.purpose()));
            return StepPages.redirect(no, saved.datasets().isEmpty() ? Task.DATASETS : Task.ITEMS);
        } catch (CatalogException refused) {
            fill(form, model);
            return pages.again(Task.PURPOSE, draft, refused, model, response);
        }
    }

    private void fill(PurposeForm form, Model model) {
        var own = scenarios.list();
        model.addAttribute("form", own.isEmpty() && form.scenario() == null ? form.with(PurposeForm.NEW) : form);
        model.addAttribute("described", form.described());
        model.addAttribute("own", own);
        model.addAttribute("other", isOther(form, own));
        model.addAttribute("fields", reference.activeTerms("scenarioField"));
        model.addAttribute("modes", Arrays.asList(AccessMode.values()));
    }

    /** A published scenario of somebody else can be what a draft is for, too. */
    private static boolean isOther(PurposeForm form, List<ScenarioView> own) {
        var chosen = form.scenario();
        return chosen != null
                && !form.asksForANewOne()
                && own.stream().noneMatch(each -> each.id().equals(chosen));
    }
}
