package org.minshu.client.wording;

import java.time.Instant;

/** A change of the synonyms. */
public record SynonymVersionView(long version, String reason, Instant changedAt, String changedBy) {}
