package org.minshu.client.mail;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Mail about notifications: the caller's own settings, and what the links in mails lead to. */
@HttpExchange("/api/v1/mail")
public interface MailClient {

    /** With the revision as ETag. */
    @GetExchange("/preferences")
    MailPreferencesView preferences();

    /** Refused with {@code changed-meanwhile} where the ETag is not the newest. */
    @PutExchange("/preferences")
    MailPreferencesView change(@RequestHeader(HttpHeaders.IF_MATCH) String etag, @RequestBody MailPreferencesForm form);

    /**
     * Mails a link to an address, which counts once the link was used; at most five such mails an hour. Refused with
     * {@code mail-off} where the platform sends no mail.
     */
    @PutExchange("/address")
    MailPreferencesView address(@RequestBody MailAddressForm form);

    /** No mail any more. */
    @DeleteExchange("/address")
    void removeAddress();

    /** Anybody who has the link; refused with {@code mail-link-invalid} where it was used before or has expired. */
    @PostExchange("/confirmation")
    void confirm(@RequestBody MailTokenForm form);

    /** What the link in a mail ends; refused with {@code mail-link-invalid} where it is none of ours. */
    @GetExchange("/unsubscription")
    UnsubscriptionView unsubscription(@RequestParam String token);

    /** Ends it, by the link alone; the same again changes nothing. */
    @PostExchange("/unsubscription")
    UnsubscriptionView unsubscribe(@RequestBody UnsubscriptionForm form);
}
