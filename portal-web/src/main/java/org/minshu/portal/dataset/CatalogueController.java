package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;
import org.minshu.client.overview.OverviewView.Popular;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Htmx;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue: search, filters, results. */
@Controller
class CatalogueController {

    private static final int CONSOLATION = 2;

    private final Platform platform;

    CatalogueController(Platform platform) {
        this.platform = platform;
    }

    @GetMapping("/datasets")
    @Allowed(anonymous = true)
    String search(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Words words,
            HttpServletRequest request,
            Model model) {
        var search = Search.of(asked);
        var result = platform.datasets().search(search.parameters());
        model.addAttribute("search", search);
        model.addAttribute("result", result);
        model.addAttribute("entries", Entry.of(result.items(), words));
        model.addAttribute("facets", Facet.of(search, result.facets(), words));
        model.addAttribute("chips", Chip.of(search, words));
        model.addAttribute("paging", Paging.of(search.address(), result.page(), result.size(), result.total()));
        if (result.total() == 0) {
            var popular = platform.overview().overview().popular().stream()
                    .limit(CONSOLATION)
                    .map(Popular::dataset);
            model.addAttribute("popular", Entry.of(popular.toList(), words));
        }
        return Htmx.wantsPart(request) ? "portal/dataset/results :: part" : "portal/dataset/catalogue";
    }
}
