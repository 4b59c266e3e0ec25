package org.minshu.portal.policy;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.policy.PolicyClient;
import org.minshu.client.policy.PolicyForm;
import org.minshu.client.policy.PolicyView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.layout.Times;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The settings, each with what holds, what is planned, and what held before. */
@Controller
class PolicyController {

    private static final String PAGE = "/admin/settings";
    private static final int SIZE = 20;

    private final PolicyClient policies;
    private final Clock clock;

    PolicyController(Platform platform, Clock clock) {
        this.policies = platform.policies();
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String list(@RequestAttribute Shell shell, Model model) {
        model.addAttribute("policies", policies.policies());
        model.addAttribute("periods", new Periods(shell.isEnglish()));
        return "portal/policy/list";
    }

    @GetMapping(PAGE + "/{key}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String one(
            @PathVariable String key,
            @RequestParam(defaultValue = "1") int page,
            @RequestAttribute Shell shell,
            Model model) {
        return show(key, page, null, shell, model);
    }

    @PostMapping(PAGE + "/{key}")
    @Allowed(Role.AUTHORITY)
    String plan(
            @PathVariable String key,
            @RequestParam String etag,
            @ModelAttribute Typed typed,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            policies.plan(key, etag, typed.form());
        } catch (CatalogException refused) {
            return again(key, typed, refused, shell, response, model, language);
        }
        after.addFlashAttribute("notice", "policy.saved");
        return redirect(key);
    }

    @PostMapping(PAGE + "/{key}/cancellation")
    @Allowed(Role.AUTHORITY)
    String cancel(
            @PathVariable String key,
            @RequestParam String etag,
            @RequestParam long id,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            policies.cancel(key, id, etag);
        } catch (CatalogException refused) {
            return again(key, null, refused, shell, response, model, language);
        }
        after.addFlashAttribute("notice", "policy.cancelled");
        return redirect(key);
    }

    private static String redirect(String key) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(PAGE + "/{key}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
    }

    private String again(
            String key,
            @Nullable Typed typed,
            CatalogException refused,
            Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        return show(key, 1, typed, shell, model);
    }

    private String show(String key, int page, @Nullable Typed typed, Shell shell, Model model) {
        var answer = policies.policy(key);
        var policy = Objects.requireNonNull(answer.getBody());
        var values = policies.values(key, page, SIZE);
        var today = LocalDate.now(clock.withZone(Times.ZONE));
        model.addAttribute("policy", policy);
        model.addAttribute(
                "etag", Objects.requireNonNullElse(answer.getHeaders().getETag(), "\"0\""));
        model.addAttribute("typed", typed == null ? Typed.of(policy, today) : typed);
        model.addAttribute("values", values);
        model.addAttribute("today", today);
        model.addAttribute("periods", new Periods(shell.isEnglish()));
        model.addAttribute("paging", Paging.of(shell.address(), page, SIZE, values.total()));
        return "portal/policy/policy";
    }

    /** A value as it is typed; a period is an amount and a unit. */
    record Typed(
            @Nullable String value,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String reason) {

        static Typed of(PolicyView policy, LocalDate today) {
            return policy.kind().equals("PERIOD")
                    ? new Typed(Periods.amount(policy.value()), Periods.unit(policy.value()), today.toString(), "")
                    : new Typed(policy.value(), null, today.toString(), "");
        }

        PolicyForm form() {
            var said = value == null ? "" : value.strip();
            return new PolicyForm(unit == null || said.isEmpty() ? said : "P" + said + unit, from, reason);
        }
    }
}
