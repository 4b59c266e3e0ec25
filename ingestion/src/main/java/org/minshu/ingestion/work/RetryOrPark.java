package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

/** Decides what becomes of a task that failed. */
final class RetryOrPark<T> implements FailureHandler<T> {

    private final RetryPolicy policy;
    private final ParkedTasks parked;
    private final JsonData json = new JsonData();

    RetryOrPark(RetryPolicy policy, ParkedTasks parked) {
        this.policy = policy;
        this.parked = parked;
    }

    @Override
    public void onFailure(ExecutionComplete completed, ExecutionOperations<T> task) {
        var execution = completed.getExecution();
        var cause = completed.getCause().orElse(null);
        int failures = execution.consecutiveFailures + 1;
        if (cause instanceof NotNowException || !policy.isParkedAfter(failures)) {
            task.reschedule(completed, completed.getTimeDone().plus(policy.pauseAfter(failures)));
            return;
        }
        parked.park(
                execution.taskInstance,
                json.serialize(execution.taskInstance.getData()),
                failures,
                String.valueOf(cause));
        task.stop();
    }
}
