package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering what is much like something that is there: an entry of one's own, or one that anybody sees. */
@Controller
class CopyController {

    private static final String SHOWN = "10";

    private final DatasetClient datasets;
    private final Copies copies;

    CopyController(Platform platform, Copies copies) {
        this.datasets = platform.datasets();
        this.copies = copies;
    }

    @GetMapping("/publish/datasets/copy")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String choose(@RequestParam(defaultValue = "") String q, Model model) {
        var query = MultiValueMap.fromSingleValue(Map.of("q", q.strip(), "size", SHOWN));
        model.addAttribute("q", q);
        model.addAttribute("own", datasets.register(query).items());
        model.addAttribute("others", q.isBlank() ? List.<DatasetSummary>of() : published(query));
        return "portal/publish/copy";
    }

    /** While search is down the own entries are still there to choose from. */
    private List<DatasetSummary> published(MultiValueMap<String, String> query) {
        try {
            return datasets.search(query).items();
        } catch (CatalogException e) {
            if (e.type().kind() == ProblemKind.UNAVAILABLE) {
                return List.of();
            }
            throw e;
        }
    }

    @PostMapping("/publish/datasets/copy")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String copy(@RequestParam String from, HttpServletRequest request, RedirectAttributes after) {
        var draft = copies.of(from, request);
        after.addFlashAttribute("notice", "publish.notice.copied");
        return "redirect:/publish/datasets/" + draft.slug() + "/edit/basics";
    }
}
