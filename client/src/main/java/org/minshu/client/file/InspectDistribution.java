package org.minshu.client.file;

/**
 * Work for ingestion: look into a stored file. Whoever stores a file inserts it into {@link #TABLE} as a db-scheduler task of
 * the name {@link #TASK}, the distribution's id as its instance, and this record as JSON, in the transaction of the change.
 */
public record InspectDistribution(String distribution) {

    public static final String TASK = "inspect-distribution";
    public static final String TABLE = "ingestion.scheduled_tasks";
}
