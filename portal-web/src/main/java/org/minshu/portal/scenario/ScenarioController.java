package org.minshu.portal.scenario;

import java.util.List;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is built on the data, and with which data. */
@Controller
class ScenarioController {

    private static final List<String> PARAMETERS = List.of("q", "field", "library", "dataset", "page");
    private static final String PAGE = "12";

    private final Platform platform;
    private final Reference reference;

    ScenarioController(Platform platform, Reference reference) {
        this.platform = platform;
        this.reference = reference;
    }

    @GetMapping("/scenarios")
    @Allowed(anonymous = true)
    String scenarios(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var query = query(asked);
        var address = Addresses.of("/scenarios", query);
        query.set("size", PAGE);
        var found = platform.scenarios().scenarios(query);
        model.addAttribute("found", found);
        model.addAttribute("query", query.toSingleValueMap());
        model.addAttribute("fields", reference.vocabulary("scenarioField"));
        model.addAttribute("libraries", reference.libraries());
        model.addAttribute("paging", Paging.of(address, found.page(), found.size(), found.total()));
        return "portal/scenario/list";
    }

    @GetMapping("/scenarios/{id}")
    @Allowed(anonymous = true)
    String scenario(@PathVariable String id, Model model) {
        var found = platform.scenarios().scenario(id);
        model.addAttribute("found", found);
        model.addAttribute("scenario", found.scenario());
        return "portal/scenario/scenario";
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        for (var name : PARAMETERS) {
            var value = asked.getFirst(name);
            if (value != null && !value.isBlank()) {
                query.add(name, value);
            }
        }
        return query;
    }
}
