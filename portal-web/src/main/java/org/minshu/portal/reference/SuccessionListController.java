package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.minshu.client.ReasonForm;
import org.minshu.client.succession.SuccessionClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mergers and replacements that are planned, under way and done. */
@Controller
class SuccessionListController {

    private static final String PAGE = "/admin/reference/successions";

    private final SuccessionClient successions;

    SuccessionListController(Platform platform) {
        this.successions = platform.successions();
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String list(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            @RequestAttribute Shell shell,
            Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.set("list", list);
        query.set("state", state);
        query.set("page", page);
        var found = successions.successions(query);
        model.addAttribute("lists", KeptList.values());
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/reference/successions";
    }

    @GetMapping(PAGE + "/{id}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String one(@PathVariable long id, Model model) {
        model.addAttribute("succession", successions.succession(id));
        return "portal/reference/succession";
    }

    @PostMapping(PAGE + "/{id}/cancellation")
    @Allowed(Role.AUTHORITY)
    String cancel(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            successions.cancel(id, new ReasonForm(reason));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return one(id, model);
        }
        after.addFlashAttribute("notice", "reference.cancelled");
        return "redirect:" + PAGE + "/" + id;
    }

    @PostMapping(PAGE + "/{id}/retry")
    @Allowed(Role.AUTHORITY)
    String retry(@PathVariable long id, RedirectAttributes after) {
        successions.retry(id);
        after.addFlashAttribute("notice", "reference.retried");
        return "redirect:" + PAGE + "/" + id;
    }
}
