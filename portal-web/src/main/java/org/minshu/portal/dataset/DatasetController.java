package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.withdrawal.WithdrawalView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Htmx;
import org.minshu.portal.layout.Times;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.publish.ComparedVersions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of one dataset: overview, data items, what it relates to. */
@Controller
class DatasetController {

    private final Platform platform;
    private final DatasetFrame frame;
    private final Reference reference;
    private final Clock clock;

    DatasetController(Platform platform, DatasetFrame frame, Reference reference, Clock clock) {
        this.platform = platform;
        this.frame = frame;
        this.reference = reference;
        this.clock = clock;
    }

    /** What was withdrawn has a page that says why, and what to use in its place. */
    @GetMapping("/datasets/{slug}")
    @Allowed(anonymous = true)
    String overview(@PathVariable String slug, Model model, HttpServletRequest request, HttpServletResponse response) {
        DatasetView dataset;
        try {
            dataset = frame.show(slug, Opened.of(request), model);
        } catch (CatalogException refused) {
            if (refused.type() == ProblemType.DATASET_WITHDRAWN) {
                return withdrawn(platform.withdrawals().withdrawal(slug), model, response);
            }
            throw refused;
        }
        if (dataset.state().equals("RETIRED") && dataset.withdrawal() != null) {
            return withdrawn(dataset.withdrawal(), model, response);
        }
        reference
                .department(dataset.department().key())
                .ifPresent(department -> model.addAttribute("provider", department));
        model.addAttribute("today", LocalDate.now(clock.withZone(Times.ZONE)));
        model.addAttribute(
                "here", ServletUriComponentsBuilder.fromCurrentRequestUri().toUriString());
        model.addAttribute(
                "canonical",
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam(Opened.PLACE)
                        .toUriString());
        return "portal/dataset/overview";
    }

    private static String withdrawn(WithdrawalView withdrawal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("withdrawal", withdrawal);
        return "portal/dataset/withdrawn";
    }

    /** {@code f} filters by part of a name or label. */
    @GetMapping("/datasets/{slug}/items")
    @Allowed(anonymous = true)
    String items(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String f,
            Model model,
            HttpServletRequest request) {
        var dataset = frame.show(slug, "items", model);
        model.addAttribute("f", f);
        model.addAttribute("rows", ItemRow.of(dataset.metadata().items(), f));
        return Htmx.wantsPart(request) ? "portal/dataset/items :: table" : "portal/dataset/items";
    }

    @GetMapping("/datasets/{slug}/related")
    @Allowed(anonymous = true)
    String related(@PathVariable String slug, @RequestAttribute Words words, Model model) {
        var dataset = frame.show(slug, "related", model);
        model.addAttribute(
                "together",
                dataset.state().equals("PUBLISHED") ? platform.datasets().usedTogether(slug) : List.of());
        model.addAttribute("entries", Entry.of(platform.datasets().related(slug), words));
        return "portal/dataset/related";
    }

    /** What was published, and two of the versions side by side where they are chosen. */
    @GetMapping("/datasets/{slug}/versions")
    @Allowed(anonymous = true)
    String versions(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestAttribute Words words,
            Model model) {
        frame.show(slug, "versions", model);
        model.addAttribute("versions", platform.datasets().versions(slug));
        model.addAttribute("address", "/datasets/" + slug + "/versions");
        if (from > 0 && to > 0) {
            model.addAttribute("compared", ComparedVersions.of(platform.register(), slug, from, to, words));
        }
        return "portal/dataset/versions";
    }
}
