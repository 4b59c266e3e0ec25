package org.minshu.catalog.mail;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.client.mail.UnsubscriptionForm;
import org.minshu.client.mail.UnsubscriptionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the links in mails end them, whoever uses them. */
@Service
class UnsubscribeDesk {

    private final MailPeople people;
    private final Choices choices;
    private final Mails mails;
    private final AuditTrail audit;

    UnsubscribeDesk(MailPeople people, Choices choices, Mails mails, AuditTrail audit) {
        this.people = people;
        this.choices = choices;
        this.mails = mails;
        this.audit = audit;
    }

    UnsubscriptionView view(@Nullable String sent) {
        var token = token(sent);
        return view(token, owner(token));
    }

    @Transactional
    public UnsubscriptionView end(UnsubscriptionForm form, Caller caller) {
        var token = token(form.token());
        var person = people.lock(owner(token).id());
        var before = new MailDesk.Chosen(person.language(), choices.topics(person.id()));
        if (form.everything() || token.scope().equals(UnsubscribeToken.ALL)) {
            choices.endAll(person.id());
        } else if (token.isOfSubscription()) {
            choices.chooseOf(person, Map.of(Long.parseLong(token.scope()), Optional.of(Mode.PORTAL)));
        } else {
            choices.choose(person.id(), Map.of(topic(token), Mode.PORTAL));
        }
        people.touched(person.id());
        mails.dropUnwanted(person.id());
        audit.record(
                caller,
                "mail.unsubscribed",
                MailDesk.subject(person),
                before,
                new MailDesk.Chosen(person.language(), choices.topics(person.id())));
        return view(token, person);
    }

    private UnsubscriptionView view(UnsubscribeToken token, MailPerson person) {
        var address = person.address() == null ? "" : MailAddresses.masked(person.address());
        if (token.scope().equals(UnsubscribeToken.ALL)) {
            return new UnsubscriptionView("ALL", null, null, address);
        }
        if (!token.isOfSubscription()) {
            return new UnsubscriptionView("TOPIC", topic(token).name(), null, address);
        }
        var subscription = choices.subscription(person.subject(), Long.parseLong(token.scope()));
        return new UnsubscriptionView(
                "SUBSCRIPTION",
                subscription.map(known -> known.topic()).orElse(null),
                subscription.map(known -> known.title()).orElse(null),
                address);
    }

    private static UnsubscribeToken token(@Nullable String sent) {
        return UnsubscribeToken.parse(Objects.requireNonNullElse(sent, "")).orElseThrow(UnsubscribeDesk::invalid);
    }

    private MailPerson owner(UnsubscribeToken token) {
        return people.find(token.person())
                .filter(person -> token.isSignedWith(person.key()))
                .orElseThrow(UnsubscribeDesk::invalid);
    }

    private static Topic topic(UnsubscribeToken token) {
        return Topic.named(token.scope()).orElseThrow(UnsubscribeDesk::invalid);
    }

    private static CatalogException invalid() {
        return new CatalogException(ProblemType.MAIL_LINK_INVALID, "The link ends no mail");
    }
}
