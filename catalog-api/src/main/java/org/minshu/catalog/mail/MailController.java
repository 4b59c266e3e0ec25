package org.minshu.catalog.mail;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.mail.MailAddressForm;
import org.minshu.client.mail.MailPreferencesForm;
import org.minshu.client.mail.MailPreferencesView;
import org.minshu.model.identity.Allowed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's mail settings over HTTP. */
@RestController
@RequestMapping("/api/v1/mail")
class MailController {

    private final MailDesk desk;
    private final AddressDesk addresses;

    MailController(MailDesk desk, AddressDesk addresses) {
        this.desk = desk;
        this.addresses = addresses;
    }

    @GetMapping("/preferences")
    @Allowed(signedIn = true)
    ResponseEntity<MailPreferencesView> preferences(Caller caller) {
        return answer(caller);
    }

    @PutMapping("/preferences")
    @Allowed(signedIn = true)
    ResponseEntity<MailPreferencesView> change(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody MailPreferencesForm form,
            Caller caller) {
        desk.change(EntityTags.revision(etag), form, caller);
        return answer(caller);
    }

    @PutMapping("/address")
    @Allowed(signedIn = true)
    ResponseEntity<MailPreferencesView> address(@RequestBody MailAddressForm form, Caller caller) {
        addresses.ask(form, caller);
        return answer(caller);
    }

    @DeleteMapping("/address")
    @Allowed(signedIn = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAddress(Caller caller) {
        addresses.remove(caller);
    }

    private ResponseEntity<MailPreferencesView> answer(Caller caller) {
        var view = desk.view(caller);
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }
}
