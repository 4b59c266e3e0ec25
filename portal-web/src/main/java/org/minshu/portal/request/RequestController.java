package org.minshu.portal.request;

import java.time.Clock;
import org.minshu.client.access.AccessRequestView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One request as everybody sees it who may: what was asked and given, what happened, what comes. */
@Controller
class RequestController {

    private final Platform platform;
    private final Grants grants;
    private final Clock clock;

    RequestController(Platform platform, Grants grants, Clock clock) {
        this.platform = platform;
        this.grants = grants;
        this.clock = clock;
    }

    @GetMapping("/requests/{no}")
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    String page(@PathVariable String no, Model model) {
        var request = Drafts.body(platform.access().request(no));
        if (request.moves().contains("edit")) {
            return "redirect:/requests/" + no + "/edit";
        }
        model.addAttribute("request", request);
        model.addAttribute("asked", AskedDataset.of(request));
        model.addAttribute("given", grants.of(request));
        model.addAttribute("now", clock.instant());
        return "portal/request/request";
    }

    @GetMapping("/requests/{no}/withdrawal")
    @Allowed(Role.DEVELOPER)
    String confirm(@PathVariable String no, Model model) {
        model.addAttribute("request", withdrawable(no));
        return "portal/request/withdrawal";
    }

    @PostMapping("/requests/{no}/withdrawal")
    @Allowed(Role.DEVELOPER)
    String withdraw(@PathVariable String no, @RequestParam long revision) {
        platform.access().withdraw(no, EntityTag.of(revision));
        return "redirect:/requests/" + no;
    }

    private AccessRequestView withdrawable(String no) {
        var request = Drafts.body(platform.access().request(no));
        if (!request.moves().contains("withdraw")) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The request cannot be withdrawn any more");
        }
        return request;
    }
}
