package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which datasets are asked for. Adding and removing are small enough to be right on any revision. */
@Controller
class DatasetsController {

    private final Drafts drafts;
    private final StepPages pages;
    private final Requestable requestable;

    DatasetsController(Drafts drafts, StepPages pages, Requestable requestable) {
        this.drafts = drafts;
        this.pages = pages;
        this.requestable = requestable;
    }

    @GetMapping("/requests/{no}/edit/datasets")
    @Allowed(Role.DEVELOPER)
    String page(@PathVariable String no, @RequestParam(required = false) @Nullable String q, Model model) {
        fill(q, model);
        return pages.show(Task.DATASETS, drafts.open(no), model);
    }

    @PostMapping("/requests/{no}/edit/datasets")
    @Allowed(Role.DEVELOPER)
    String change(
            @PathVariable String no,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable String remove,
            @RequestParam(required = false) @Nullable String q,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.open(no);
        try {
            if (add != null) {
                drafts.save(draft, draft.revision(), draft.adding(add));
            } else if (remove != null) {
                drafts.save(draft, draft.revision(), draft.removing(remove));
            }
        } catch (CatalogException refused) {
            fill(q, model);
            return pages.again(Task.DATASETS, draft, refused, model, response);
        }
        model.addAttribute("q", q);
        return StepPages.redirect(no, Task.DATASETS);
    }

    private void fill(@Nullable String q, Model model) {
        var words = Objects.requireNonNullElse(q, "").strip();
        model.addAttribute("q", words);
        model.addAttribute("found", requestable.search(words));
    }
}
