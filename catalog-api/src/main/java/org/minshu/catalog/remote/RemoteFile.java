package org.minshu.catalog.remote;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.remote.RemoteFailure;
import org.minshu.client.remote.RemoteFileView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.ProblemType;

/** A file that somebody asked the platform to fetch; the fields are those of the contract's view. */
record RemoteFile(
        String id,
        ResourceCode dataset,
        String department,
        String url,
        String name,
        State state,
        @Nullable RemoteFailure failure,
        @Nullable ProblemType refusal,
        @Nullable String distribution,
        Asker asker,
        Instant askedAt) {

    enum State {
        WAITING,
        FAILED,
        DONE
    }

    /** For whom it becomes a file. */
    record Asker(String subject, String name, Role role, String department) {

        static Asker of(Caller caller, String department) {
            var role = caller.is(Role.AUTHORITY) ? Role.AUTHORITY : Role.STEWARD;
            return new Asker(caller.subject(), caller.name(), role, department);
        }

        Caller caller() {
            return new Caller(subject, name, Set.of(role), department, null, null);
        }
    }

    RemoteFileView view() {
        return new RemoteFileView(id, url, name, state.name(), failure, refusal, distribution, asker.name(), askedAt);
    }
}
