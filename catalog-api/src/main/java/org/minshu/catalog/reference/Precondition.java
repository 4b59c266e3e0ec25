package org.minshu.catalog.reference;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.EntityTags;

/** What a PUT expects to find. */
public sealed interface Precondition {

    /** Nothing: {@code If-None-Match: *}. */
    record Absent() implements Precondition {}

    /** The revision last read: {@code If-Match}. */
    record Revision(long value) implements Precondition {}

    /** Neither header is 428: a PUT that expects nothing could undo somebody else's. */
    static Precondition of(@Nullable String ifNoneMatch, @Nullable String ifMatch) {
        return ifNoneMatch != null && ifNoneMatch.strip().equals("*")
                ? new Absent()
                : new Revision(EntityTags.revision(ifMatch));
    }
}
