package org.minshu.portal.home;

import java.util.List;
import org.minshu.client.reference.LibraryView;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.region.City;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The front page: search, figures, libraries, what is new and what is used. */
@Controller
class HomeController {

    private final Platform platform;
    private final Reference reference;

    HomeController(Platform platform, Reference reference) {
        this.platform = platform;
        this.reference = reference;
    }

    @GetMapping("/")
    @Allowed(anonymous = true)
    String home(@RequestAttribute Words words, Model model) {
        model.addAttribute("overview", platform.overview().overview());
        model.addAttribute("thematic", libraries("THEMATIC"));
        model.addAttribute("base", libraries("BASE"));
        model.addAttribute("cities", City.of(reference.regions(), words));
        model.addAttribute("notices", platform.notices().notices(few()).items());
        model.addAttribute("scenarios", platform.scenarios().scenarios(few()).items());
        return "portal/home";
    }

    private static MultiValueMap<String, String> few() {
        var few = new LinkedMultiValueMap<String, String>();
        few.add("size", "3");
        return few;
    }

    private List<LibraryView> libraries(String type) {
        return reference.libraries().stream()
                .filter(library -> library.type().equals(type))
                .toList();
    }
}
