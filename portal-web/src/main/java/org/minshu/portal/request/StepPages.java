package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.problem.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the pages of tasks; again with what was typed where the platform did not accept it. */
@Component
class StepPages {

    /** Refusals after which the sender can go on in the same form; after others the form is of no use. */
    private static final Set<ProblemKind> CORRECTABLE =
            Set.of(ProblemKind.INVALID, ProblemKind.PRECONDITION_FAILED, ProblemKind.UNAVAILABLE);

    private final Drafts drafts;

    StepPages(Drafts drafts) {
        this.drafts = drafts;
    }

    String show(Task task, Draft draft, Model model) {
        model.addAttribute("step", new Step(draft, task, null, false));
        return task.template();
    }

    /** What was typed is in the model already; the status is the refusal's. */
    String again(Task task, Draft draft, CatalogException refused, Model model, HttpServletResponse response) {
        var kind = refused.type().kind();
        if (!CORRECTABLE.contains(kind)) {
            throw refused;
        }
        var stale = kind == ProblemKind.PRECONDITION_FAILED;
        var refusal = Refusal.of(refused, LocaleContextHolder.getLocale());
        model.addAttribute("step", new Step(stale ? drafts.open(draft.no()) : draft, task, refusal, stale));
        response.setStatus(refusal.status());
        return task.template();
    }

    static String redirect(String no, Task task) {
        return "redirect:/requests/" + no + "/edit/" + task.path();
    }
}
