package org.minshu.portal.help;

import java.util.List;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Help by what people want to do; the texts are templates, one a language. */
@Controller
class HelpController {

    private static final List<String> TOPICS = List.of("find", "request", "api", "publish");

    @GetMapping("/help")
    @Allowed(anonymous = true)
    String topics(Model model) {
        model.addAttribute("topics", TOPICS);
        return "portal/help/list";
    }

    @GetMapping("/help/{topic}")
    @Allowed(anonymous = true)
    String topic(@PathVariable String topic, Model model) {
        if (!TOPICS.contains(topic)) {
            throw new CatalogException(ProblemType.NOT_FOUND, "No help on this");
        }
        model.addAttribute("topic", topic);
        model.addAttribute("topics", TOPICS);
        model.addAttribute(
                "base", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "portal/help/topic";
    }

    @GetMapping("/accessibility")
    @Allowed(anonymous = true)
    String accessibility() {
        return "portal/help/accessibility";
    }
}
