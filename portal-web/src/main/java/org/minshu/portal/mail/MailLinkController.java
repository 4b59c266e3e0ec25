package org.minshu.portal.mail;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.minshu.client.mail.MailClient;
import org.minshu.client.mail.MailTokenForm;
import org.minshu.client.mail.UnsubscriptionForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the links in mails lead to, for whoever has them. Looking at a page changes nothing: mail programs look at links before
 * people do.
 */
@Controller
class MailLinkController {

    private static final String CONFIRMATION = "/account/notifications/confirmation";
    private static final String UNSUBSCRIBE = "/unsubscribe";

    private final MailClient mail;

    MailLinkController(Platform platform) {
        this.mail = platform.mail();
    }

    @GetMapping(CONFIRMATION)
    @Allowed(anonymous = true)
    String confirmation(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "portal/mail/confirmation";
    }

    @PostMapping(CONFIRMATION)
    @Allowed(anonymous = true)
    String confirm(
            @RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model, Locale language) {
        try {
            mail.confirm(new MailTokenForm(token));
            model.addAttribute("done", true);
        } catch (CatalogException refused) {
            refuse(refused, response, model, language);
        }
        return "portal/mail/confirmation";
    }

    @GetMapping(UNSUBSCRIBE)
    @Allowed(anonymous = true)
    String unsubscription(
            @RequestParam(defaultValue = "") String token, HttpServletResponse response, Model model, Locale language) {
        model.addAttribute("token", token);
        try {
            model.addAttribute("found", mail.unsubscription(token));
        } catch (CatalogException refused) {
            refuse(refused, response, model, language);
        }
        return "portal/mail/unsubscribe";
    }

    /** Also what mail programs send for one click (RFC 8058): the address of the page, with no cookie and nothing to follow. */
    @PostMapping(UNSUBSCRIBE)
    @Allowed(anonymous = true)
    String unsubscribe(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "false") boolean everything,
            HttpServletResponse response,
            Model model,
            Locale language) {
        model.addAttribute("token", token);
        try {
            model.addAttribute("found", mail.unsubscribe(new UnsubscriptionForm(token, everything)));
            model.addAttribute("everything", everything);
            model.addAttribute("done", true);
        } catch (CatalogException refused) {
            refuse(refused, response, model, language);
        }
        return "portal/mail/unsubscribe";
    }

    private static void refuse(CatalogException refused, HttpServletResponse response, Model model, Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
    }
}
