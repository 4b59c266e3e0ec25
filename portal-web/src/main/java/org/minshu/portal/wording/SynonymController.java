package org.minshu.portal.wording;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.wording.SynonymClient;
import org.minshu.client.wording.SynonymForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The synonyms: all in one text, with those of before. */
@Controller
class SynonymController {

    private static final String PAGE = "/admin/synonyms";

    private final SynonymClient synonyms;

    SynonymController(Platform platform) {
        this.synonyms = platform.synonyms();
    }

    /** {@code version} fills the form with what held before. */
    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String show(
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        if (version != null) {
            query.add("version", version.toString());
        }
        var answer = synonyms.synonyms(query);
        var shown = Objects.requireNonNull(answer.getBody());
        model.addAttribute("shown", shown);
        model.addAttribute("etag", answer.getHeaders().getETag());
        if (!model.containsAttribute("rules")) {
            model.addAttribute("rules", shown.rules());
        }
        var history = new LinkedMultiValueMap<String, String>();
        history.add("page", page);
        var versions = synonyms.versions(history);
        model.addAttribute("versions", versions);
        model.addAttribute("paging", Paging.of(PAGE, versions.page(), versions.size(), versions.total()));
        return "portal/wording/synonyms";
    }

    @PostMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String change(
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String rules,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            synonyms.change(etag, new SynonymForm(rules, reason));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            model.addAttribute("rules", rules);
            model.addAttribute("reason", reason);
            return show(null, "1", model);
        }
        after.addFlashAttribute("done", "wording.saved");
        return "redirect:" + PAGE;
    }
}
