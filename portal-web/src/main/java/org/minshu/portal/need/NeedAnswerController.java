package org.minshu.portal.need;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.ReasonForm;
import org.minshu.client.need.NeedAnswerForm;
import org.minshu.client.need.NeedClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One need: what is asked, and for whom it concerns the forms to answer or decline it. */
@Controller
class NeedAnswerController {

    private static final String NEED = NeedController.NEEDS + "/{id}";

    private final NeedClient needs;

    NeedAnswerController(Platform platform) {
        this.needs = platform.needs();
    }

    @GetMapping(NEED)
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    String need(@PathVariable long id, Model model) {
        model.addAttribute("need", Objects.requireNonNull(needs.need(id).getBody()));
        return "portal/need/need";
    }

    /** {@code revision} is the one that was read. */
    @PostMapping(NEED + "/answer")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String answer(
            @PathVariable long id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String dataset,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        model.addAttribute("text", text);
        model.addAttribute("dataset", dataset);
        return reply(
                id,
                "need.answered",
                () -> needs.answer(id, EntityTag.of(revision), new NeedAnswerForm(text, dataset)),
                response,
                model,
                language,
                after);
    }

    @PostMapping(NEED + "/refusal")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String decline(
            @PathVariable long id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        model.addAttribute("reason", reason);
        return reply(
                id,
                "need.declined",
                () -> needs.decline(id, EntityTag.of(revision), new ReasonForm(reason)),
                response,
                model,
                language,
                after);
    }

    /** What was typed stays beside the reason why it was refused, and beside what another answered meanwhile. */
    private String reply(
            long id,
            String done,
            Runnable sending,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            sending.run();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return need(id, model);
        }
        after.addFlashAttribute("done", done);
        return "redirect:" + NeedController.NEEDS + "/" + id;
    }
}
