package org.minshu.catalog.work;

import com.github.kagkarlsson.scheduler.task.Task;

/** Background work that a feature contributes as a bean; recurring tasks start with the application. */
public record CatalogWork(Task<?> task) {}
