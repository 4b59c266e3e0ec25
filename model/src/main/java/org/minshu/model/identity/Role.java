package org.minshu.model.identity;

/** What a caller is to the platform; carried by every token in the claim {@code roles}. */
public enum Role {
    /** Publishes and decides for one department, named by the claim {@code department}. */
    STEWARD,
    /** The data authority: publishes, approves, administers. */
    AUTHORITY,
    /** Asks for access and builds scenarios for one organisation, named by the claim {@code organisation}. */
    DEVELOPER,
    /** Reads the audit trail; changes nothing. */
    AUDITOR,
    /** A worker of the platform itself, such as ingestion. */
    WORKER
}
