package org.minshu.client.file;

import java.net.URI;
import java.time.Instant;

/** A signed address that downloads one file for one caller until it expires; the grant is checked at every request. */
public record LinkView(URI url, Instant expiresAt) {}
