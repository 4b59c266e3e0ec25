package org.minshu.portal.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.operations.OperationsClient;
import org.minshu.client.operations.OperationsView.Version;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The state of the platform on one page, and the buttons for what a person has to decide. */
@Controller
class OperationsController {

    private static final String PAGE = "/admin/operations";
    private static final List<String> QUEUES = List.of("index", "meaning", "ingestion", "succession", "mail");
    private static final int FIRST = 5;
    private static final int SIZE = 20;

    private final OperationsClient operations;

    OperationsController(Platform platform) {
        this.operations = platform.operations();
    }

    @GetMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String overview(Model model) {
        var view = operations.operations();
        model.addAttribute("view", view);
        model.addAttribute("index", operations.index());
        model.addAttribute("rebuilds", operations.rebuilds());
        model.addAttribute(
                "portal",
                new Version(
                        "portal-web", OperationsController.class.getPackage().getImplementationVersion()));
        model.addAttribute(
                "stuck",
                QUEUES.stream()
                        .map(queue -> Stuck.of(operations, queue, "1", FIRST))
                        .toList());
        return "portal/operations/overview";
    }

    @GetMapping(PAGE + "/work/{queue}")
    @Allowed(Role.AUTHORITY)
    String parked(
            @PathVariable String queue,
            @RequestParam(defaultValue = "1") String page,
            @RequestAttribute Shell shell,
            Model model) {
        var stuck = Stuck.of(operations, queue, page, SIZE);
        var found = stuck.found();
        model.addAttribute("one", stuck);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/operations/parked";
    }

    @PostMapping(PAGE + "/rebuilds")
    @Allowed(Role.AUTHORITY)
    String start(
            @RequestParam(defaultValue = "") String sure,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        return act(new Act("started", sure, operations::startRebuild), response, model, language, after);
    }

    @PostMapping(PAGE + "/rebuilds/{id}/cancellation")
    @Allowed(Role.AUTHORITY)
    String cancel(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sure,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        return act(new Act("cancelled", sure, () -> operations.cancelRebuild(id)), response, model, language, after);
    }

    @PostMapping(PAGE + "/work/{queue}/{move:retry|discard}")
    @Allowed(Role.AUTHORITY)
    String decide(
            @PathVariable String queue,
            @PathVariable String move,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String sure,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var act = move.equals("retry")
                ? new Act("retried", sure, () -> operations.retry(queue, id))
                : new Act("discarded", sure, () -> operations.discard(queue, id));
        return act(act, response, model, language, after);
    }

    /** Without the tick that says it is meant, nothing happens. */
    private String act(Act act, HttpServletResponse response, Model model, Locale language, RedirectAttributes after) {
        if (!act.isSure()) {
            after.addFlashAttribute("warning", "operations.unsure");
            return "redirect:" + PAGE;
        }
        try {
            act.call().run();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return overview(model);
        }
        after.addFlashAttribute("notice", "operations.notice." + act.done());
        return "redirect:" + PAGE;
    }

    /** What is asked for, whether it is meant, and the word for its having happened. */
    private record Act(String done, String sure, Runnable call) {

        boolean isSure() {
            return Objects.equals(sure, "yes");
        }
    }
}
