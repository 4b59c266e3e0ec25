package org.minshu.catalog.mail;

import org.minshu.catalog.security.Caller;
import org.minshu.client.mail.MailTokenForm;
import org.minshu.client.mail.UnsubscriptionForm;
import org.minshu.client.mail.UnsubscriptionView;
import org.minshu.model.identity.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the links in mails do, over HTTP: they carry their own right. */
@RestController
@RequestMapping("/api/v1/mail")
class MailLinkController {

    private final AddressDesk addresses;
    private final UnsubscribeDesk desk;

    MailLinkController(AddressDesk addresses, UnsubscribeDesk desk) {
        this.addresses = addresses;
        this.desk = desk;
    }

    @PostMapping("/confirmation")
    @Allowed(anonymous = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@RequestBody MailTokenForm form, Caller caller) {
        addresses.confirm(form.token(), caller);
    }

    @GetMapping("/unsubscription")
    @Allowed(anonymous = true)
    UnsubscriptionView unsubscription(@RequestParam(defaultValue = "") String token) {
        return desk.view(token);
    }

    @PostMapping("/unsubscription")
    @Allowed(anonymous = true)
    UnsubscriptionView unsubscribe(@RequestBody UnsubscriptionForm form, Caller caller) {
        return desk.end(form, caller);
    }
}
