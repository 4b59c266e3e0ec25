package org.minshu.objects;

import java.time.Instant;

/** What is known of an object without reading it; the size is in bytes. */
public record ObjectInfo(long size, Instant modified) {}
