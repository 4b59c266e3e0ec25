package org.minshu.client.dataset;

import java.time.Instant;

/** A published version; its metadata never changes. */
public record VersionView(int version, Instant publishedAt, String publishedBy, DatasetMetadata metadata) {}
