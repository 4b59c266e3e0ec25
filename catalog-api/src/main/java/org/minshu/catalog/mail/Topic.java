package org.minshu.catalog.mail;

import static org.minshu.model.identity.Role.AUDITOR;
import static org.minshu.model.identity.Role.AUTHORITY;
import static org.minshu.model.identity.Role.DEVELOPER;
import static org.minshu.model.identity.Role.STEWARD;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Role;

/** Sorts of notifications, as people choose how they are told: what they are, whom they concern, and what holds by default. */
public enum Topic {
    REVIEW(
            Mode.AT_ONCE,
            Set.of(STEWARD, AUTHORITY),
            Set.of("REQUEST_TO_REVIEW", "REQUEST_TO_APPROVE", "SUPPLEMENT_ANSWERED")),
    DEADLINE(
            Mode.AT_ONCE,
            Set.of(STEWARD, AUTHORITY, DEVELOPER),
            Set.of("REQUEST_DUE_SOON", "REQUEST_DUE_TODAY", "REQUEST_OVERDUE", "REQUEST_ESCALATED")),
    REQUEST(
            Mode.AT_ONCE,
            Set.of(DEVELOPER),
            Set.of(
                    "REQUEST_GRANTED",
                    "REQUEST_REJECTED",
                    "SUPPLEMENT_ASKED",
                    "SUPPLEMENT_LAPSED_CLOSED",
                    "SUPPLEMENT_LAPSED_DRAFT")),
    DELEGATION(Mode.AT_ONCE, Set.of(STEWARD, AUTHORITY, AUDITOR), Set.of("DELEGATED")),
    WITHDRAWAL(
            Mode.AT_ONCE,
            Set.of(Role.values()),
            Set.of("WITHDRAWAL_ANNOUNCED", "WITHDRAWAL_CANCELLED", "WITHDRAWAL_DONE")),
    DATASET(Mode.DAILY, Set.of(Role.values()), Set.of("DATASET_PUBLISHED", "DATASET_WITHDRAWN")),
    SEARCH(Mode.DAILY, Set.of(Role.values()), Set.of("SEARCH_MATCHED")),
    /** Whatever has no topic of its own. */
    OTHER(Mode.DAILY, Set.of(Role.values()), Set.of());

    /** Is told in the portal alone: mail does not arrive. */
    public static final String FAILING = "MAIL_FAILING";

    private final Mode usual;
    private final Set<Role> concerned;
    private final Set<String> kinds;

    Topic(Mode usual, Set<Role> concerned, Set<String> kinds) {
        this.usual = usual;
        this.concerned = concerned;
        this.kinds = kinds;
    }

    /** How people are told who have not said otherwise. */
    public Mode usual() {
        return usual;
    }

    boolean concerns(Set<Role> roles) {
        return roles.stream().anyMatch(concerned::contains);
    }

    public static Topic ofKind(String kind) {
        return Arrays.stream(values())
                .filter(topic -> topic.kinds.contains(kind))
                .findFirst()
                .orElse(OTHER);
    }

    static Optional<Topic> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }
}
