package org.minshu.portal.subscription;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.minshu.client.subscription.SubscriptionClient;
import org.minshu.client.subscription.SubscriptionForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's subscriptions. */
@Controller
class SubscriptionController {

    private static final String PAGE = "/console/subscriptions";

    private final SubscriptionClient subscriptions;

    SubscriptionController(Platform platform) {
        this.subscriptions = platform.subscriptions();
    }

    @GetMapping(PAGE)
    @Allowed(signedIn = true)
    String list(@RequestParam(defaultValue = "1") String page, Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("page", page);
        var found = subscriptions.subscriptions(query);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(PAGE, found.page(), found.size(), found.total()));
        return "portal/subscription/list";
    }

    @PostMapping(PAGE)
    @Allowed(signedIn = true)
    String keep(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String title,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        return begin(new SubscriptionForm(null, query, title), response, model, language, after);
    }

    @PostMapping("/datasets/{slug}/follow")
    @Allowed(signedIn = true)
    String follow(
            @PathVariable String slug,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        return begin(new SubscriptionForm(slug, null, null), response, model, language, after);
    }

    private String begin(
            SubscriptionForm form,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            var _ = subscriptions.subscribe(form);
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return list("1", model);
        }
        after.addFlashAttribute("done", "subscription.begun");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/end")
    @Allowed(signedIn = true)
    String end(@PathVariable long id, RedirectAttributes after) {
        subscriptions.end(id);
        after.addFlashAttribute("done", "subscription.ended");
        return "redirect:" + PAGE;
    }
}
