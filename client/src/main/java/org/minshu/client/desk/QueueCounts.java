package org.minshu.client.desk;

/** How many wait in each queue; one that is overdue is also counted where it stands. */
public record QueueCounts(long publish, long approve, long review, long supplement, long overdue) {}
