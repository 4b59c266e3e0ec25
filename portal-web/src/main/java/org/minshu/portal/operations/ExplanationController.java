package org.minshu.portal.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.minshu.client.operations.OperationsClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a dataset stands where it does among the results of a search. */
@Controller
class ExplanationController {

    private final OperationsClient operations;

    ExplanationController(Platform platform) {
        this.operations = platform.operations();
    }

    @GetMapping("/admin/operations/explanation")
    @Allowed(Role.AUTHORITY)
    String explain(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model,
            Locale language) {
        model.addAttribute("q", q.strip());
        model.addAttribute("code", code.strip());
        if (!q.isBlank() && !code.isBlank()) {
            try {
                model.addAttribute("found", operations.explain(q.strip(), code.strip()));
            } catch (CatalogException refused) {
                var refusal = Refusal.of(refused, language);
                response.setStatus(refusal.status());
                model.addAttribute("refusal", refusal);
            }
        }
        return "portal/operations/explanation";
    }
}
