package org.minshu.catalog.person;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.security.Standing;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks people up in the register on every call, so that what the authority lays down holds at once and in every process;
 * and notes whom it has seen.
 */
@Component
class RegisteredStanding implements Standing {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredStanding.class);

    /** Being seen is written down this seldom. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final People people;
    private final Delegations delegations;
    private final References references;
    private final Clock clock;

    RegisteredStanding(People people, Delegations delegations, References references, Clock clock) {
        this.people = people;
        this.delegations = delegations;
        this.references = references;
        this.clock = clock;
    }

    /** Programs of the platform itself are nobody. */
    @Override
    public Caller of(Caller token) {
        return token.is(Role.WORKER) ? token : registered(token);
    }

    /**
     * Without the database the token's word has to do: all that is worth protecting is behind the same database, and what
     * is public stays readable.
     */
    private Caller registered(Caller token) {
        try {
            return known(token);
        } catch (DataAccessException | TransactionException down) {
            LOG.warn("Nothing is known about a caller: {}", down.getMessage());
            return token;
        }
    }

    private Caller known(Caller given) {
        var token = today(given);
        var now = clock.instant();
        var person = people.find(token.subject());
        if (person.isEmpty()
                || !person.get().isAs(token)
                || person.get().lastSeen().plus(NOTED).isBefore(now)) {
            people.seen(token, now);
        }
        if (person.isPresent() && person.get().laid().suspended()) {
            throw new CatalogException(ProblemType.ACCOUNT_SUSPENDED, "The account is suspended");
        }
        var holding = person.map(known -> ofToday(known.holding(token), token)).orElse(token);
        return delegations
                .of(token.subject(), CivilTime.day(now))
                .map(standIn -> standIn.apply(holding))
                .map(this::today)
                .orElse(holding);
    }

    /** The token's department is asked about once. */
    private Caller ofToday(Caller holding, Caller token) {
        return Objects.equals(holding.department(), token.department()) ? holding : today(holding);
    }

    /** Who belongs to a department that was merged belongs to the one of today, whatever the token says. */
    private Caller today(Caller caller) {
        var department = caller.department();
        return department == null ? caller : caller.of(references.successor(department));
    }
}
