package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minshu.client.dataset.Suggestion;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to search for, while somebody types. Silent when the platform cannot say: the search box works without it. */
@Controller
class SuggestController {

    private final Platform platform;

    SuggestController(Platform platform) {
        this.platform = platform;
    }

    /** {@code id} is that of the search box: the options' ids begin with it. */
    @GetMapping("/suggest")
    @Allowed(anonymous = true)
    String suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "q") String id,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, max-age=60");
        model.addAttribute("id", id.matches("[a-z]{1,8}") ? id : "q");
        model.addAttribute("groups", groups(q.strip()));
        return "portal/dataset/suggest :: options";
    }

    private Map<String, List<Option>> groups(String q) {
        if (q.isEmpty()) {
            return Map.of();
        }
        try {
            return platform.datasets().suggest(q).stream()
                    .collect(Collectors.groupingBy(
                            Suggestion::kind,
                            LinkedHashMap::new,
                            Collectors.mapping(each -> Option.of(each, q), Collectors.toList())));
        } catch (CatalogException e) {
            return Map.of();
        }
    }
}
