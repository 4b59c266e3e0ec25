package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.ReasonForm;
import org.minshu.client.access.AccessClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.GrantState;
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

/** What was given to whom, and taking it back. */
@Controller
class GrantController {

    private static final String GRANTS = "/admin/grants";

    private final AccessClient access;

    GrantController(Platform platform) {
        this.access = platform.access();
    }

    @GetMapping(GRANTS)
    @Allowed({Role.AUTHORITY, Role.STEWARD})
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String dataset,
            @RequestParam(required = false) @Nullable String page,
            @RequestAttribute Shell shell,
            Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.set("size", "20");
        setIfGiven(query, "state", state);
        setIfGiven(query, "dataset", dataset);
        setIfGiven(query, "page", page);
        var found = access.grants(query);
        model.addAttribute("found", found);
        model.addAttribute("state", state);
        model.addAttribute(
                "states", Arrays.stream(GrantState.values()).map(Enum::name).toList());
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/admin/grants";
    }

    private static void setIfGiven(LinkedMultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.set(name, value);
        }
    }

    @GetMapping(GRANTS + "/{id}")
    @Allowed({Role.AUTHORITY, Role.STEWARD})
    String grant(@PathVariable String id, Model model) {
        model.addAttribute("grant", access.grant(id));
        return "portal/admin/grant";
    }

    @PostMapping(GRANTS + "/{id}/revocation")
    @Allowed(Role.AUTHORITY)
    String revoke(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            access.revoke(id, new ReasonForm(reason.isBlank() ? null : reason.strip()));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            model.addAttribute("reason", reason);
            return grant(id, model);
        }
        after.addFlashAttribute("notice", "admin.grants.notice");
        return "redirect:" + GRANTS + "/" + id;
    }
}
