package org.minshu.catalog.person;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.person.Person.Laid;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.PersonForm;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority lays down what holds for a user. */
@Service
class PersonDesk {

    private static final int LONGEST_REASON = 500;

    private final People people;
    private final PersonHistory history;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    PersonDesk(People people, PersonHistory history, References references, AuditTrail audit, Clock clock) {
        this.people = people;
        this.history = history;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void change(String subject, long revision, PersonForm form, Caller caller) {
        if (subject.equals(caller.subject())) {
            throw new CatalogException(ProblemType.OWN_ACCOUNT, "You cannot change your own rights");
        }
        var before = people.lock(subject).orElseThrow(() -> notFound(subject));
        if (before.revision() != revision) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the user");
        }
        var after = before.with(laid(before, form));
        keepAnAuthority(before, after);
        if (!people.change(after)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the user");
        }
        var reason = Objects.requireNonNull(tidy(form.reason()));
        history.add(before, after, reason, caller, clock.instant());
        audit.record(
                caller, "person.changed", "person " + subject, before.laid().view(), form);
    }

    private Laid laid(Person before, PersonForm form) {
        var findings = new Findings();
        var added = roles("/addedRoles", form.addedRoles(), findings);
        var removed = roles("/removedRoles", form.removedRoles(), findings);
        var department = tidy(form.department());
        findings.term(
                "/department", department, references.current().classCodes().keySet());
        var reason = tidy(form.reason());
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        if (added.stream().anyMatch(removed::contains)) {
            findings.invalid("/removedRoles", "同一角色不能既增加又取消。", "A role is not both added and taken away.");
        }
        var laid = new Laid(added, removed, department, Boolean.TRUE.equals(form.suspended()));
        if (before.with(laid).roles().contains(Role.STEWARD)
                && before.with(laid).department() == null) {
            findings.add("/department", ProblemType.REQUIRED, "数据专员须有部门，请选择。", "A steward belongs to a department.");
        }
        findings.refuseIfAny();
        return laid;
    }

    /** The roles of people; the platform's own programs have theirs from the identity provider alone. */
    private static Set<Role> roles(String pointer, @Nullable List<String> names, Findings findings) {
        var roles = EnumSet.noneOf(Role.class);
        var sent = Objects.requireNonNullElse(names, List.<String>of());
        for (int i = 0; i < sent.size(); i++) {
            var name = sent.get(i);
            var known = EnumSet.complementOf(EnumSet.of(Role.WORKER)).stream()
                    .filter(role -> role.name().equals(name))
                    .findFirst();
            known.ifPresentOrElse(
                    roles::add,
                    () -> findings.add(
                            pointer,
                            ProblemType.UNKNOWN_TERM,
                            "没有这个角色，请从列表中选择。",
                            "No such role: choose from the list."));
        }
        return roles;
    }

    private void keepAnAuthority(Person before, Person after) {
        if (before.roles().contains(Role.AUTHORITY)
                && !after.roles().contains(Role.AUTHORITY)
                && people.othersThatHold(Role.AUTHORITY, before.subject()) == 0) {
            throw new CatalogException(ProblemType.LAST_AUTHORITY, "Nobody else has the role");
        }
    }

    static CatalogException notFound(String subject) {
        return new CatalogException(ProblemType.NOT_FOUND, "No user " + subject);
    }
}
