package org.minshu.operations.metric;

/**
 * Work that waits in the database, a bean for each queue.
 *
 * @param schema owner of the queue
 * @param name its own, within the schema
 * @param sql gives one row with {@code queued} (how much is due and not begun), {@code oldest} (for how many seconds the oldest of
 *     it has been due), {@code failing} (how much failed and is tried again) and {@code parked} (how much waits for a person);
 *     asked every few seconds, so it has to be indexed and bounded
 */
public record WorkQueue(String schema, String name, String sql) {

    /** The queue of changes that the search index has not heard of; its age is the lag of the index. */
    public static final String INDEX = "index";

    /** Counting stops here: it is many. */
    private static final int MOST = 10_000;

    /** A queue of db-scheduler; {@code parked} is an SQL expression. */
    public static WorkQueue ofScheduledTasks(String schema, String parked) {
        return new WorkQueue(schema, "tasks", """
                select (select count(*) from (select from %1$s.scheduled_tasks
                          where execution_time <= now() and not picked limit %2$d) due) as queued,
                       (select extract(epoch from now() - execution_time) from %1$s.scheduled_tasks
                          where execution_time <= now() and not picked order by execution_time limit 1) as oldest,
                       (select count(*) from (select from %1$s.scheduled_tasks
                          where consecutive_failures > 0 limit %2$d) failing) as failing,
                       %3$s as parked""".formatted(schema, MOST, parked));
    }
}
