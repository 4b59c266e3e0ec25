package org.minshu.catalog.search;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rebuilds as background work: taken up again by any process when the one that had it is gone. */
@Configuration(proxyBeanMethods = false)
class RebuildWork {

    static final String TASK = "index-rebuild";

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final int MOST_FAILURES = 5;

    @Bean
    CatalogWork rebuilding(Rebuilder rebuilder, Clock clock) {
        return new CatalogWork(Tasks.custom(TASK, Void.class)
                .onFailure(new OnFailureRetryLater<>(RETRY))
                .execute((task, context) -> completion(run(rebuilder, task, context), clock)));
    }

    /** Throws what may pass, so that it is tried again; what does not pass ends the rebuild. */
    private static Optional<Duration> run(Rebuilder rebuilder, TaskInstance<Void> task, ExecutionContext context) {
        long id = Long.parseLong(task.getId());
        try {
            return rebuilder.work(id, () -> context.getSchedulerState().isShuttingDown());
        } catch (RuntimeException broken) { // a worker's edge
            if (context.getExecution().consecutiveFailures < MOST_FAILURES) {
                throw broken;
            }
            return rebuilder.fail(id, broken);
        }
    }

    private static CompletionHandler<Void> completion(Optional<Duration> again, Clock clock) {
        return again.<CompletionHandler<Void>>map(pause -> (done, operations) ->
                        operations.reschedule(done, clock.instant().plus(pause)))
                .orElseGet(OnCompleteRemove::new);
    }
}
