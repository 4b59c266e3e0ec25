package org.minshu.ingestion.table.understanding;

import org.minshu.client.file.InspectDistribution;

/** The steps, in their order; each is a task of its own. */
enum Step {
    DETECT(InspectDistribution.TASK, 5),
    CONVERT("convert-distribution", 20),
    PROFILE("profile-distribution", 75),
    REPORT("report-distribution", 95);

    private final String task;
    private final int percent;

    Step(String task, int percent) {
        this.task = task;
        this.percent = percent;
    }

    String task() {
        return task;
    }

    /** Of the whole, when it begins. */
    int percent() {
        return percent;
    }
}
