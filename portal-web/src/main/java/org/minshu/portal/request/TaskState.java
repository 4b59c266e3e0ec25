package org.minshu.portal.request;

/** How far a task is. */
enum TaskState {
    DONE,
    STARTED,
    OPEN,
    /** May stay empty, and is. */
    OPTIONAL,
    /** Waits for others. */
    BLOCKED
}
