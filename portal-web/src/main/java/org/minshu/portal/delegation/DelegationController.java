package org.minshu.portal.delegation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.person.DelegationClient;
import org.minshu.client.person.DelegationForm;
import org.minshu.client.person.DeputyView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's deputies and those they stand in for; the authority and auditors see all. */
@Controller
class DelegationController {

    private static final String PAGE = "/console/delegations";
    private static final int SIZE = 20;

    private final DelegationClient delegations;

    DelegationController(Platform platform) {
        this.delegations = platform.delegations();
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY, Role.AUDITOR})
    String page(@RequestParam(defaultValue = "1") int page, @RequestAttribute Shell shell, Model model) {
        return show(page, new Typed("", "", "", ""), null, shell, model);
    }

    @PostMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String delegate(
            @ModelAttribute Typed typed,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            delegations.delegate(typed.form());
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            return show(1, typed, refusal, shell, model);
        }
        after.addFlashAttribute("notice", "delegation.created");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/end")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String end(@PathVariable long id, RedirectAttributes after) {
        delegations.end(id);
        after.addFlashAttribute("notice", "delegation.ended");
        return "redirect:" + PAGE;
    }

    private String show(int page, Typed typed, @Nullable Refusal refusal, Shell shell, Model model) {
        var found = delegations.delegations(page, SIZE);
        model.addAttribute("found", found);
        model.addAttribute("candidates", candidates(shell));
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/delegation/list";
    }

    /** Empty for those who have no role of their own to give: auditors, and deputies themselves. */
    private List<DeputyView> candidates(Shell shell) {
        var gives = shell.caller()
                .filter(caller -> caller.is(Role.STEWARD) || caller.is(Role.AUTHORITY))
                .isPresent();
        try {
            return gives ? delegations.candidates() : List.of();
        } catch (CatalogException refused) {
            if (refused.type().kind() == ProblemKind.FORBIDDEN) {
                return List.of();
            }
            throw refused;
        }
    }

    /** As it is typed. */
    record Typed(
            @Nullable String deputy,
            @Nullable String from,
            @Nullable String until,
            @Nullable String reason) {

        DelegationForm form() {
            return new DelegationForm(orNull(deputy), orNull(from), orNull(until), orNull(reason));
        }

        private static @Nullable String orNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
