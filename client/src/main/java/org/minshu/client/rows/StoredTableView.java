package org.minshu.client.rows;

/** A table that a worker has stored, and that nothing refers to yet. */
public record StoredTableView(String objectKey, String sha256, long bytes) {}
