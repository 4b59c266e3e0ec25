package org.minshu.catalog.succession;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Carries a succession out as far as a test wants it. */
class StepByStep {

    private final SuccessionRunner runner;
    private final JdbcClient jdbc;

    StepByStep(SuccessionRunner runner, JdbcClient jdbc) {
        this.runner = runner;
        this.jdbc = jdbc;
    }

    /** The worker leaves it alone. */
    void leaveToThisTest(long id) {
        jdbc.sql("update catalog.succession set not_before = now() + interval '1 hour' where id = :id")
                .param("id", id)
                .update();
    }

    void leaveToTheWorker(long id) {
        jdbc.sql("update catalog.succession set not_before = now(), effective_from = current_date - 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** Until that step is next. */
    void goOnTo(String step, long id) {
        while (!isAt(step, id)) {
            runner.step(id, 50);
        }
    }

    private boolean isAt(String step, long id) {
        return jdbc.sql("select count(*) from catalog.succession where id = :id and step = :step")
                        .param("id", id)
                        .param("step", step)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
