package org.minshu.catalog.mail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.mail.MailPreferencesForm;
import org.minshu.client.mail.MailPreferencesView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people say how they want to be told. */
@Service
class MailDesk {

    private final MailPeople people;
    private final Choices choices;
    private final Mails mails;
    private final MailSettings settings;
    private final AuditTrail audit;

    MailDesk(MailPeople people, Choices choices, Mails mails, MailSettings settings, AuditTrail audit) {
        this.people = people;
        this.choices = choices;
        this.mails = mails;
        this.settings = settings;
        this.audit = audit;
    }

    MailPreferencesView view(Caller caller) {
        return people.find(caller.subject())
                .map(person -> view(person, caller))
                .orElseGet(() -> new MailPreferencesView(
                        settings.isOn(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Languages.CHINESE,
                        settings.digestHour(),
                        topics(Map.of(), caller),
                        choices.subscriptions(caller.subject()),
                        0));
    }

    private MailPreferencesView view(MailPerson person, Caller caller) {
        return new MailPreferencesView(
                settings.isOn(),
                person.address(),
                person.pendingAddress(),
                person.pendingUntil(),
                person.failingSince(),
                person.failure(),
                person.language(),
                settings.digestHour(),
                topics(choices.topics(person.id()), caller),
                choices.subscriptions(person.subject()),
                person.revision());
    }

    private static List<MailPreferencesView.Topic> topics(Map<String, Mode> chosen, Caller caller) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.concerns(caller.roles()))
                .map(topic -> new MailPreferencesView.Topic(
                        topic.name(),
                        chosen.getOrDefault(topic.name(), topic.usual()).name()))
                .toList();
    }

    @Transactional
    public void change(long revision, MailPreferencesForm form, Caller caller) {
        var person = people.lock(caller.subject());
        if (person.revision() != revision) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "The settings are newer");
        }
        var checked = Checked.of(form, ownOf(person));
        var before = new Chosen(person.language(), choices.topics(person.id()));
        people.setLanguage(person.id(), Objects.requireNonNullElse(form.language(), person.language()));
        choices.choose(person.id(), checked.topics());
        choices.chooseOf(person, checked.subscriptions());
        mails.dropUnwanted(person.id());
        audit.record(caller, "mail.preferences-changed", subject(person), before, form);
    }

    private Set<Long> ownOf(MailPerson person) {
        return choices.subscriptions(person.subject()).stream()
                .map(MailPreferencesView.Subscription::id)
                .collect(Collectors.toSet());
    }

    static String subject(MailPerson person) {
        return "mail " + person.subject();
    }

    /** For the audit trail. */
    record Chosen(String language, Map<String, Mode> topics) {}

    /** What was sent, where it makes sense. */
    record Checked(Map<Topic, Mode> topics, Map<Long, Optional<Mode>> subscriptions) {

        static Checked of(MailPreferencesForm form, Set<Long> own) {
            var findings = new Findings();
            findings.term("/language", form.language(), Languages.ALL);
            var topics = new HashMap<Topic, Mode>();
            Objects.requireNonNullElse(form.topics(), Map.<String, String>of()).forEach((name, mode) -> {
                var topic = Topic.named(name);
                var chosen = mode("/topics/" + name, mode, findings);
                if (topic.isEmpty()) {
                    findings.add("/topics", ProblemType.UNKNOWN_TERM);
                } else {
                    chosen.ifPresent(known -> topics.put(topic.get(), known));
                }
            });
            var subscriptions = new HashMap<Long, Optional<Mode>>();
            // One that has ended meanwhile is passed over: there is nothing left to be told.
            Objects.requireNonNullElse(form.subscriptions(), Map.<Long, String>of())
                    .forEach((id, mode) -> {
                        if (own.contains(id)) {
                            subscriptions.put(
                                    id,
                                    mode == null || mode.isEmpty()
                                            ? Optional.empty()
                                            : mode("/subscriptions/" + id, mode, findings));
                        }
                    });
            findings.refuseIfAny();
            return new Checked(topics, subscriptions);
        }

        private static Optional<Mode> mode(String pointer, @Nullable String sent, Findings findings) {
            var mode = Mode.of(sent);
            if (mode.isEmpty()) {
                findings.add(pointer, ProblemType.UNKNOWN_TERM);
            }
            return mode;
        }
    }
}
