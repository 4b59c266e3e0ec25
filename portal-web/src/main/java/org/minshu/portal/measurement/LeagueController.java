package org.minshu.portal.measurement;

import org.minshu.client.measurement.MeasurementClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Libraries and departments by how good their data are. */
@Controller
class LeagueController {

    static final String PAGE = "/publish/data-quality";

    private final MeasurementClient measurement;

    LeagueController(Platform platform) {
        this.measurement = platform.measurement();
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String leagues(Model model) {
        model.addAttribute("libraries", measurement.libraries());
        model.addAttribute("departments", measurement.departments());
        return "portal/measurement/leagues";
    }
}
