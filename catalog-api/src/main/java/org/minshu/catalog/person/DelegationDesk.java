package org.minshu.catalog.person;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.notification.Notifications;
import org.minshu.catalog.notification.Recipient;
import org.minshu.catalog.policy.Policies;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.DelegationForm;
import org.minshu.client.person.DeputyView;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers name who stands in for them, and end it. What they have as deputies themselves they cannot pass on. */
@Service
class DelegationDesk {

    private static final int LONGEST_REASON = 500;

    private final Delegations delegations;
    private final People people;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Policies policies;
    private final Clock clock;

    DelegationDesk(
            Delegations delegations,
            People people,
            Notifications notifications,
            AuditTrail audit,
            Policies policies,
            Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.notifications = notifications;
        this.audit = audit;
        this.policies = policies;
        this.clock = clock;
    }

    List<DeputyView> candidates(Caller caller) {
        var officer = officer(caller);
        return delegations.candidates(officer.subject(), department(officer));
    }

    @Transactional
    public long delegate(DelegationForm form, Caller caller) {
        var officer = officer(caller);
        var delegation = checked(officer, form);
        if (delegations.overlaps(officer.subject(), delegation.deputy(), delegation.from(), delegation.until())) {
            throw new CatalogException(
                    ProblemType.ALREADY_EXISTS, "One of the two gives or has a delegation in that time");
        }
        long id = delegations.add(delegation);
        audit.record(caller, "delegation.created", "delegation " + id, null, form);
        notifications.add(
                Recipient.person(delegation.deputy()),
                "DELEGATED",
                Map.of("title", delegation.from() + " – " + delegation.until(), "by", officer.name()),
                "/console/delegations");
        return id;
    }

    @Transactional
    public void end(long id, Caller caller) {
        var delegation = find(id);
        if (!delegation.officer().equals(caller.subject()) && !caller.is(Role.AUTHORITY)) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "Only the officer or the authority ends it");
        }
        if (!delegation.mayBeEndedBy(caller, CivilTime.day(clock.instant()))
                || !delegations.end(id, caller, clock.instant())) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It has ended");
        }
        audit.record(caller, "delegation.ended", "delegation " + id, delegation, null);
    }

    Delegation find(long id) {
        return delegations
                .find(id)
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No delegation " + id));
    }

    /** With a role of their own to give. */
    private Person officer(Caller caller) {
        return people.find(caller.subject())
                .filter(person -> person.roles().contains(Role.AUTHORITY)
                        || (person.roles().contains(Role.STEWARD) && person.department() != null))
                .orElseThrow(
                        () -> new CatalogException(ProblemType.NOT_ALLOWED, "You have no role of your own to give"));
    }

    private static Role role(Person officer) {
        return officer.roles().contains(Role.AUTHORITY) ? Role.AUTHORITY : Role.STEWARD;
    }

    private static @Nullable String department(Person officer) {
        return role(officer) == Role.STEWARD ? officer.department() : null;
    }

    private Delegation checked(Person officer, DelegationForm form) {
        var findings = new Findings();
        var now = clock.instant();
        var deputy = deputy(officer, tidy(form.deputy()), findings);
        var from = findings.date("/from", tidy(form.from())).orElse(null);
        var until = findings.date("/until", tidy(form.until())).orElse(null);
        findings.required("/from", tidy(form.from()));
        findings.required("/until", tidy(form.until()));
        period(from, until, CivilTime.day(now), policies.days(DelegationPolicy.LONGEST), findings);
        var reason = tidy(form.reason());
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        findings.refuseIfAny();
        return new Delegation(
                0,
                officer.subject(),
                officer.name(),
                role(officer),
                department(officer),
                deputy.subject(),
                deputy.name(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Objects.requireNonNull(reason),
                now,
                null,
                null);
    }

    private DeputyView deputy(Person officer, @Nullable String subject, Findings findings) {
        var deputy = subject == null
                ? null
                : people.find(subject)
                        .filter(person -> isCandidate(officer, person))
                        .orElse(null);
        if (deputy == null) {
            findings.invalid(
                    "/deputy", "请从列表中选择同事；申请人不能代理。", "Choose a colleague from the list; applicants cannot stand in.");
            return new DeputyView("", "");
        }
        return new DeputyView(deputy.subject(), deputy.name());
    }

    private static boolean isCandidate(Person officer, Person person) {
        var department = department(officer);
        return !person.subject().equals(officer.subject())
                && !person.laid().suspended()
                && !person.roles().contains(Role.DEVELOPER)
                && (department == null || department.equals(person.department()));
    }

    private static void period(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, int most, Findings findings) {
        if (from != null && from.isBefore(today)) {
            findings.invalid("/from", "开始日期不能早于今天。", "The first day is not in the past.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            findings.invalid("/until", "截止日期不能早于开始日期。", "The last day is not before the first.");
        }
        if (from != null && until != null && until.isAfter(from.plusDays(most))) {
            findings.invalid(
                    "/until",
                    "代理期限最长 %d 天。".formatted(most),
                    "A deputy stands in for at most %d days.".formatted(most));
        }
    }
}
