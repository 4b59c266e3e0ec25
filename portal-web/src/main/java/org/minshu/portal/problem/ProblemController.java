package org.minshu.portal.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains a problem type: its address is the {@code type} of every such refusal. */
@Controller
class ProblemController {

    @GetMapping("/problems/{slug}")
    @Allowed(anonymous = true)
    String problem(@PathVariable String slug, Model model, Locale language) {
        var type = Arrays.stream(ProblemType.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, ""));
        model.addAttribute("refusal", Refusal.of(type, "", List.of(), language));
        return "portal/problem/type";
    }
}
