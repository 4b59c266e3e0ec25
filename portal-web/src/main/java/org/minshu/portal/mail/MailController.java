package org.minshu.portal.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.mail.MailAddressForm;
import org.minshu.client.mail.MailClient;
import org.minshu.client.mail.MailPreferencesView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's mail address, and which notifications come as mail. */
@Controller
class MailController {

    private static final String PAGE = "/account/notifications";
    private static final List<String> MODES = List.of("PORTAL", "AT_ONCE", "DAILY");

    private final MailClient mail;

    MailController(Platform platform) {
        this.mail = platform.mail();
    }

    @GetMapping(PAGE)
    @Allowed(signedIn = true)
    String page(Model model) {
        var view = mail.preferences();
        return show(view, suggested(view), model);
    }

    @PostMapping(PAGE)
    @Allowed(signedIn = true)
    String change(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            mail.change(Objects.requireNonNullElse(typed.getFirst("etag"), ""), MailChoices.read(typed));
        } catch (CatalogException refused) {
            return refused(refused, "", response, model, language);
        }
        after.addFlashAttribute("done", "mail.saved");
        return "redirect:" + PAGE;
    }

    /** Mails come in the language of the page on which they were asked for, until something else is chosen. */
    @PostMapping(PAGE + "/address")
    @Allowed(signedIn = true)
    String address(
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            var known = mail.preferences().address() != null;
            var spoken = language.equals(Locale.ENGLISH) ? "en" : "zh";
            mail.address(new MailAddressForm(address.strip(), known ? null : spoken));
        } catch (CatalogException refused) {
            return refused(refused, address, response, model, language);
        }
        after.addFlashAttribute("done", "mail.address.asked");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/address/removal")
    @Allowed(signedIn = true)
    String removeAddress(RedirectAttributes after) {
        mail.removeAddress();
        after.addFlashAttribute("done", "mail.address.removed");
        return "redirect:" + PAGE;
    }

    private String refused(
            CatalogException refused, String typed, HttpServletResponse response, Model model, Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        return show(mail.preferences(), typed, model);
    }

    private static String show(MailPreferencesView view, String typed, Model model) {
        model.addAttribute("mail", view);
        model.addAttribute("etag", EntityTag.of(view.revision()));
        model.addAttribute("typed", typed);
        model.addAttribute("modes", MODES);
        return "portal/mail/preferences";
    }

    /** What the identity provider knows, where there is no address yet; it has to be confirmed like any other. */
    private static String suggested(MailPreferencesView view) {
        if (view.address() != null || view.pendingAddress() != null) {
            return "";
        }
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(known -> known.getPrincipal() instanceof OAuth2User user ? user.getAttribute("email") : null)
                .map(Object::toString)
                .orElse("");
    }
}
