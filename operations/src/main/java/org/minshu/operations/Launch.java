package org.minshu.operations;

import org.springframework.boot.SpringApplication;

/** Starts an application of the platform as a process of its own. */
public final class Launch {

    private Launch() {}

    /** {@code configuration} is the name of the application's own configuration file, without its ending. */
    public static void run(Class<?> application, String configuration, String... arguments) {
        System.setProperty("spring.config.name", configuration);
        SpringApplication.run(application, arguments);
    }
}
