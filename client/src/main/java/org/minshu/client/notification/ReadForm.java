package org.minshu.client.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of what was read, at most 100; all there is up to now where absent. */
public record ReadForm(@Nullable List<Long> ids) {}
