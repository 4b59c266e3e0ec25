package org.minshu.catalog.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.search.Rebuild.Cause;
import org.minshu.catalog.search.Rebuild.State;
import org.minshu.catalog.security.Caller;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where rebuilds are asked for and called off, by the authority or by the platform itself. */
@Service
class RebuildDesk {

    /** What failed is tried again soon; what somebody cancelled is left to people for longer. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private static final Duration AFTER_CANCEL = Duration.ofHours(1);
    private static final int SHOWN = 10;

    private final Rebuilds rebuilds;
    private final SearchIndex index;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    RebuildDesk(Rebuilds rebuilds, SearchIndex index, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.rebuilds = rebuilds;
        this.index = index;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public Rebuild start(Caller caller) {
        long id = open(Cause.REQUESTED, caller.name());
        if (id < 0) {
            throw new CatalogException(ProblemType.REBUILD_RUNNING, "The index is being rebuilt already");
        }
        audit.record(caller, "index.rebuild-started", "index " + id, null, new Standing(State.WAITING.name()));
        return find(id);
    }

    @Transactional
    public Rebuild cancel(long id, Caller caller) {
        var before = find(id);
        if (!rebuilds.cancel(id, clock.instant())) {
            throw new CatalogException(
                    ProblemType.STATE_CHANGED,
                    "The rebuild is %s".formatted(before.state().name()));
        }
        audit.record(
                caller,
                "index.rebuild-cancelled",
                "index " + id,
                new Standing(before.state().name()),
                new Standing(State.CANCELLED.name()));
        return find(id);
    }

    /**
     * By the platform itself.
     *
     * @return whether a rebuild is on record now, this one or another
     */
    @Transactional
    public boolean startFor(Cause cause) {
        var last = rebuilds.latest();
        if (last.filter(one -> one.state().isOpen()).isPresent()) {
            return true;
        }
        if (last.filter(one -> isLeftAlone(one, cause)).isPresent()) {
            return false;
        }
        open(cause, null);
        return true;
    }

    /** One of the platform's own that failed has left an index that looks whole and is not. */
    @Transactional
    public void startAgainAfterFailure() {
        rebuilds.latest()
                .filter(last -> last.state() == State.FAILED && last.cause() == Cause.EMPTY)
                .ifPresent(last -> startFor(last.cause()));
    }

    List<Rebuild> latest() {
        return rebuilds.latest(SHOWN);
    }

    Rebuild find(long id) {
        return rebuilds.find(id).orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No rebuild " + id));
    }

    private boolean isLeftAlone(Rebuild last, Cause cause) {
        var now = clock.instant();
        return switch (last.state()) {
            case FAILED -> last.endedAfter(now.minus(AFTER_FAILURE));
            case CANCELLED -> cause == Cause.OUTDATED && last.endedAfter(now.minus(AFTER_CANCEL));
            case WAITING, RUNNING, SWAPPING, DONE -> false;
        };
    }

    /** The work waits in the transaction of its row; -1 where another rebuild is open. */
    private long open(Cause cause, @Nullable String by) {
        Instant now = clock.instant();
        long id = rebuilds.open(cause, index.mapping(), by, now).orElse(-1L);
        if (id > 0) {
            jdbc.sql("""
                            insert into catalog.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                            values (:task, :id, now(), false, 1)""")
                    .param("task", RebuildWork.TASK)
                    .param("id", String.valueOf(id))
                    .update();
        }
        return id;
    }

    /** For the audit trail. */
    record Standing(String state) {}
}
