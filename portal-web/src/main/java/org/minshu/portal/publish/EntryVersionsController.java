package org.minshu.portal.publish;

import org.minshu.client.register.RegisterClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The published versions of an entry at the desk, also while the public does not see it. */
@Controller
class EntryVersionsController {

    private final Entries entries;
    private final RegisterClient register;

    EntryVersionsController(Entries entries, Platform platform) {
        this.entries = entries;
        this.register = platform.register();
    }

    @GetMapping("/publish/datasets/{slug}/versions")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String versions(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestAttribute Words words,
            Model model) {
        model.addAttribute("entry", Entries.body(entries.working(slug)));
        model.addAttribute("versions", entries.versions(slug));
        model.addAttribute("address", "/publish/datasets/" + slug + "/versions");
        if (from > 0 && to > 0) {
            model.addAttribute("compared", ComparedVersions.of(register, slug, from, to, words));
        }
        return "portal/publish/versions";
    }
}
