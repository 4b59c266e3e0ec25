package org.minshu.portal.measurement;

import java.util.Objects;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.dataset.DatasetFrame;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.signin.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** How good the data of a dataset are. */
@Controller
class ReportController {

    private final DatasetFrame frame;
    private final DatasetClient datasets;
    private final MeasurementClient measurement;

    ReportController(DatasetFrame frame, Platform platform) {
        this.frame = frame;
        this.datasets = platform.datasets();
        this.measurement = platform.measurement();
    }

    @GetMapping("/datasets/{slug}/quality")
    @Allowed(anonymous = true)
    String report(
            @PathVariable String slug, @RequestAttribute Words words, @RequestAttribute Shell shell, Model model) {
        var dataset = frame.show(slug, "quality", model);
        model.addAttribute("report", QualityReport.of(measurement.quality(slug), words));
        model.addAttribute(
                "writes",
                shell.caller().filter(caller -> writes(caller, dataset)).isPresent());
        return "portal/measurement/dataset";
    }

    /** The same of what is not published yet, for those who work on it: before it is submitted. */
    @GetMapping(RuleController.REPORT)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String ofEntry(@PathVariable String slug, @RequestAttribute Words words, Model model) {
        var entry = Objects.requireNonNull(datasets.dataset(slug, true).getBody());
        model.addAttribute(
                "heading",
                Objects.requireNonNullElse(
                        words.pick(entry.metadata().title(), entry.metadata().titleEn()), entry.code()));
        model.addAttribute("report", QualityReport.of(measurement.quality(slug), words));
        model.addAttribute("writes", true);
        return "portal/measurement/entry";
    }

    private static boolean writes(Caller caller, DatasetView dataset) {
        return caller.is(Role.AUTHORITY)
                || (caller.is(Role.STEWARD) && dataset.department().key().equals(caller.department()));
    }
}
