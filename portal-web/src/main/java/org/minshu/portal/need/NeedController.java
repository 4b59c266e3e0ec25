package org.minshu.portal.need;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.need.NeedClient;
import org.minshu.client.need.NeedForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Needs in a list: the reader's own, and those that wait for the reader's answer; and the form for one more. */
@Controller
class NeedController {

    static final String NEEDS = "/console/needs";
    private static final List<String> STATES = List.of("OPEN", "ANSWERED", "DECLINED");

    private final NeedClient needs;
    private final Reference reference;

    NeedController(Platform platform, Reference reference) {
        this.needs = platform.needs();
        this.reference = reference;
    }

    /** {@code tab} is own or queue; the authority has only the queue. */
    @GetMapping(NEEDS)
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    String list(
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            @RequestAttribute Shell shell,
            Model model) {
        boolean files = shell.mightBe(Role.DEVELOPER) || shell.mightBe(Role.STEWARD);
        boolean answers = shell.mightBe(Role.STEWARD) || shell.isAuthority();
        boolean queue = answers && (!files || tab.equals("queue"));
        model.addAttribute("files", files);
        model.addAttribute("answers", answers);
        model.addAttribute("queue", queue);
        model.addAttribute("state", STATES.contains(state) ? state : null);
        model.addAttribute("states", STATES);
        return page(queue, STATES.contains(state) ? List.of(state) : List.of(), page, model);
    }

    private String page(boolean queue, List<String> state, String page, Model model) {
        var shown = new LinkedMultiValueMap<String, String>();
        state.forEach(each -> shown.add("state", each));
        var query = new LinkedMultiValueMap<>(shown);
        query.add("queue", String.valueOf(queue));
        query.add("page", page);
        var found = needs.needs(query);
        if (queue) {
            shown.add("tab", "queue");
        }
        var address = Addresses.of(NEEDS, shown);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(address, found.page(), found.size(), found.total()));
        return "portal/need/list";
    }

    /** {@code title}: what was searched for and not found. */
    @GetMapping(NEEDS + "/new")
    @Allowed({Role.DEVELOPER, Role.STEWARD})
    String blank(@RequestParam(defaultValue = "") String title, Model model) {
        return form(new NeedForm(title, "", ""), model);
    }

    @PostMapping(NEEDS + "/new")
    @Allowed({Role.DEVELOPER, Role.STEWARD})
    String file(
            @ModelAttribute("form") NeedForm form,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            var filed = Objects.requireNonNull(needs.file(form).getBody());
            after.addFlashAttribute("done", "need.filed");
            return "redirect:" + NEEDS + "/" + filed.id();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return form(form, model);
        }
    }

    private String form(NeedForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("departments", reference.activeDepartments());
        return "portal/need/form";
    }
}
