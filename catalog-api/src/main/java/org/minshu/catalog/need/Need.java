package org.minshu.catalog.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.need.NeedView;
import org.minshu.model.identity.Role;

/**
 * A need for data.
 *
 * @param filer subject of who filed it
 * @param reply null while it is open
 */
record Need(
        long id,
        String title,
        String purpose,
        String filer,
        String filerName,
        @Nullable String organisation,
        @Nullable Named department,
        NeedState state,
        Instant createdAt,
        @Nullable Reply reply,
        long revision) {

    /**
     * What was said to it.
     *
     * @param dataset slug and title of the one that meets it
     */
    record Reply(String text, @Nullable Named dataset, String by, Instant at) {}

    boolean isFiledBy(Caller caller) {
        return filer.equals(caller.subject());
    }

    /** Stewards of the department that is asked, and the authority. */
    boolean isFor(Caller caller) {
        return caller.is(Role.AUTHORITY) || (department != null && caller.isStewardOf(department.key()));
    }

    NeedView view(Caller caller) {
        return new NeedView(
                id,
                title,
                purpose,
                filerName,
                organisation,
                department,
                state.name(),
                createdAt,
                reply == null ? null : reply.text(),
                reply == null ? null : reply.dataset(),
                reply == null ? null : reply.by(),
                reply == null ? null : reply.at(),
                state == NeedState.OPEN && isFor(caller),
                revision);
    }
}
