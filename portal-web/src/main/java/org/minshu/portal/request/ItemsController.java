package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which items of one dataset are asked for; datasets take their turn. */
@Controller
class ItemsController {

    private final Drafts drafts;
    private final StepPages pages;
    private final Requestable requestable;

    ItemsController(Drafts drafts, StepPages pages, Requestable requestable) {
        this.drafts = drafts;
        this.pages = pages;
        this.requestable = requestable;
    }

    @GetMapping("/requests/{no}/edit/items")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, @RequestParam(required = false) @Nullable String dataset, Model model) {
        var draft = drafts.open(no);
        if (draft.datasets().isEmpty()) {
            return StepPages.redirect(no, Task.DATASETS);
        }
        var chosen = dataset == null ? firstWithoutItems(draft) : chosen(draft, dataset);
        fill(draft, chosen, chosen.items(), model);
        return pages.show(Task.ITEMS, draft, model);
    }

    @PostMapping("/requests/{no}/edit/items")
    @Allowed(Role.DEVELOPER)
    String save(
            @PathVariable String no,
            @RequestParam long revision,
            @RequestParam String dataset,
            @RequestParam(required = false) @Nullable List<String> items,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        var chosen = chosen(draft, dataset);
        var ticked = Objects.requireNonNullElse(items, List.<String>of());
        try {
            return next(drafts.save(draft, revision, draft.ticking(dataset, ticked)));
        } catch (CatalogException refused) {
            fill(draft, chosen, ticked, model);
            return pages.again(Task.ITEMS, draft, refused, model, response);
        }
    }

    private static String next(Draft saved) {
        var open = firstWithoutItems(saved);
        return open.items().isEmpty()
                ? StepPages.redirect(saved.no(), Task.ITEMS) + "?dataset=" + open.slug()
                : StepPages.redirect(saved.no(), Task.USE);
    }

    private static Chosen firstWithoutItems(Draft draft) {
        return draft.datasets().stream()
                .filter(each -> each.items().isEmpty())
                .findFirst()
                .orElseGet(() -> draft.datasets().getFirst());
    }

    private static Chosen chosen(Draft draft, String slug) {
        return draft.dataset(slug)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not in this request"));
    }

    private void fill(Draft draft, Chosen chosen, List<String> ticked, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("ticked", ticked);
        model.addAttribute("dictionary", requestable.items(chosen.slug()));
        model.addAttribute("pointer", "/datasets/" + draft.datasets().indexOf(chosen) + "/items");
    }
}
