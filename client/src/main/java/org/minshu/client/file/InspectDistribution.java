package org.minshu.client.file;

/**
 * Work for ingestion: look into a stored file. Whoever stores a file inserts it into {@link #TABLE}, a db-scheduler table, in
 * the transaction of the change: {@link #TASK} as the task's name, the distribution's id as its instance, this record as
 * JSON. The inserting role may not read the table, so it is a plain insert with {@code on conflict do nothing}.
 */
public record InspectDistribution(String distribution) {

    public static final String TASK = "inspect-distribution";
    public static final String TABLE = "ingestion.scheduled_tasks";
}
