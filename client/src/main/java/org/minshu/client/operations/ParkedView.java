package org.minshu.client.operations;

import java.time.Instant;

/**
 * Work that failed for good and waits for a person.
 *
 * @param id within its queue
 * @param subject what it is about, for people
 * @param failures how often it failed
 * @param error the last one, shortened
 */
public record ParkedView(String id, String subject, int failures, String error, Instant parkedAt) {}
