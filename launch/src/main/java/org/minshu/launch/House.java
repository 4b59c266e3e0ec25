package org.minshu.launch;

import java.util.function.Function;
import org.springframework.boot.logging.LoggingSystem;

/** A whole platform on this machine: opened once, closed with the process. */
public interface House extends AutoCloseable {

    /**
     * Returns when everything answers.
     *
     * @throws CannotStartException when it does not come to that
     */
    void open();

    @Override
    void close();

    /** Opens it, tells the person at the terminal how that went, and returns the code to exit with. */
    static int open(Function<Progress, House> plan) {
        // Silent until applications set it up: engines start before them.
        LoggingSystem.get(House.class.getClassLoader()).beforeInitialize();
        var house = plan.apply(new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop"));
        try {
            house.open();
            return 0;
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
