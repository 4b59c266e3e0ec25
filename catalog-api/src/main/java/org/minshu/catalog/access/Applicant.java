package org.minshu.catalog.access;

import org.minshu.catalog.security.Caller;

/** Who asks: a person, for an organisation. */
record Applicant(String subject, String name, String organisation) {

    /** Whether the caller would decide on a request of their own, or of their own organisation. */
    boolean isConcernedBy(Caller caller) {
        return subject.equals(caller.subject()) || organisation.equals(caller.organisation());
    }
}
