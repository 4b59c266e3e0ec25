package org.minshu.portal.publish;

import java.util.Locale;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.client.register.RegisterClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The last step: what is missing, what is doubtful, how good the data are, and handing it in. */
@Controller
class CheckController {

    private final Entries entries;
    private final RegisterClient register;
    private final MeasurementClient measurement;

    CheckController(Entries entries, Platform platform) {
        this.entries = entries;
        this.register = platform.register();
        this.measurement = platform.measurement();
    }

    @GetMapping("/publish/datasets/{slug}/edit/check")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String check(@PathVariable String slug, Model model, Locale language) {
        var answer = entries.working(slug);
        var found = CheckFindings.of(register.check(slug), slug, language);
        model.addAttribute("form", EntryForm.of(EntryStep.CHECK, answer));
        model.addAttribute("found", found);
        model.addAttribute("data", new MeasuredData(measurement.quality(slug)));
        model.addAttribute("places", EntryStep.Place.all(found.lacking()));
        return "portal/publish/check";
    }
}
