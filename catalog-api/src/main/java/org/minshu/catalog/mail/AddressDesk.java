package org.minshu.catalog.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.mail.MailAddressForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people give their address, confirm that it is theirs, and take it back. */
@Service
class AddressDesk {

    /** Whoever types the addresses of others can neither flood them nor ask through us whether they exist. */
    private static final int MOST_LINKS = 5;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final MailPeople people;
    private final Confirmations confirmations;
    private final Mails mails;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    AddressDesk(
            MailPeople people,
            Confirmations confirmations,
            Mails mails,
            MailSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.people = people;
        this.confirmations = confirmations;
        this.mails = mails;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void ask(MailAddressForm form, Caller caller) {
        if (!settings.isOn()) {
            throw new CatalogException(ProblemType.MAIL_OFF, "No mail server is configured");
        }
        var address = address(form);
        var person = people.lock(caller.subject());
        var now = clock.instant();
        if (!people.mayAsk(person.id(), MOST_LINKS, now, WITHIN)) {
            throw new CatalogException(
                    ProblemType.TOO_MANY_REQUESTS, "At most " + MOST_LINKS + " links to confirm addresses an hour");
        }
        var language = Objects.requireNonNullElse(form.language(), person.language());
        people.setPending(person.id(), address, language, now.plus(settings.confirmTime()));
        mails.confirm(person.id(), now);
        record(caller, "mail.address-given", person);
    }

    private static String address(MailAddressForm form) {
        var address = Texts.tidy(form.address());
        var findings = new Findings();
        findings.required("/address", address);
        if (address != null && !MailAddresses.isValid(address)) {
            findings.invalid(
                    "/address", "请填写邮箱地址，例如 zhang.san@example.cn。", "Give a mail address such as name@example.org.");
        }
        findings.term("/language", form.language(), Languages.ALL);
        findings.refuseIfAny();
        return String.valueOf(address);
    }

    /** Who has the link reads the mail of the address; it may be used where nobody is signed in. */
    @Transactional
    public void confirm(@Nullable String token, Caller caller) {
        var found = confirmations
                .find(Objects.requireNonNullElse(token, ""), clock.instant())
                .orElseThrow(AddressDesk::invalid);
        var person = people.lock(found.person());
        // Of two that came together, the other one has used it up.
        if (confirmations.find(String.valueOf(token), clock.instant()).isEmpty()
                || !found.address().equals(person.pendingAddress())) {
            throw invalid();
        }
        people.confirm(person.id(), found.address());
        record(caller, "mail.address-confirmed", person);
    }

    @Transactional
    public void remove(Caller caller) {
        if (people.find(caller.subject()).isEmpty()) {
            return;
        }
        var person = people.lock(caller.subject());
        people.removeAddress(person.id());
        mails.dropAll(person.id());
        record(caller, "mail.address-removed", person);
    }

    private void record(Caller caller, String action, MailPerson before) {
        var after = people.find(before.id()).orElseThrow();
        audit.record(caller, action, MailDesk.subject(before), before.seen(), after.seen());
    }

    private static CatalogException invalid() {
        return new CatalogException(ProblemType.MAIL_LINK_INVALID, "The link confirms no address");
    }
}
