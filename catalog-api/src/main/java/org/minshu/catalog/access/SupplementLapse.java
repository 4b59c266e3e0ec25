package org.minshu.catalog.access;

/** What becomes of a request whose applicant did not add what was asked for in time. */
enum SupplementLapse {
    CLOSED,
    RETURNED
}
