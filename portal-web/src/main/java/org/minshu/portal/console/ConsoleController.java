package org.minshu.portal.console;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.portal.layout.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The developer's console. */
@Controller
class ConsoleController {

    private static final int FEW = 5;
    private static final int SIZE = 20;

    private final OwnAffairs affairs;

    ConsoleController(OwnAffairs affairs) {
        this.affairs = affairs;
    }

    @GetMapping("/console")
    @Allowed(Role.DEVELOPER)
    String overview(Model model) {
        model.addAttribute("overview", affairs.overview());
        model.addAttribute("requests", affairs.requests(FEW));
        model.addAttribute("grants", affairs.grants(null, 1, FEW));
        model.addAttribute("scenarios", affairs.scenarios(1, FEW));
        return "portal/console/console";
    }

    @GetMapping("/console/grants")
    @Allowed(Role.DEVELOPER)
    String grants(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var grants = affairs.grants(state, page, SIZE);
        var address = UriComponentsBuilder.fromPath("/console/grants");
        if (state != null && !state.isBlank()) {
            address.queryParam("state", state);
        }
        model.addAttribute("grants", grants);
        model.addAttribute("state", state);
        model.addAttribute(
                "states",
                Arrays.stream(GrantState.values()).map(GrantState::name).toList());
        model.addAttribute("paging", Paging.of(address.encode().toUriString(), page, SIZE, grants.total()));
        return "portal/console/grants";
    }

    @GetMapping("/console/scenarios")
    @Allowed(Role.DEVELOPER)
    String scenarios(@RequestParam(defaultValue = "1") int page, Model model) {
        var scenarios = affairs.scenarios(page, SIZE);
        model.addAttribute("scenarios", scenarios);
        model.addAttribute("paging", Paging.of("/console/scenarios", page, SIZE, scenarios.total()));
        return "portal/console/scenarios";
    }
}
