package org.minshu.operations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.operations.identity.IssuerCheck;
import org.minshu.operations.setting.SettingsCheck;
import org.minshu.operations.setting.VariableCheck;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Starts an application of the platform as a process of its own; an argument may name an errand that it runs instead. */
public final class Launch {

    /** One sentence says why a start failed; what Spring Boot says beside it is for developers. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger", "warn",
            "logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext", "error",
            "logging.level.org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext",
                    "error");

    private final Class<?> application;
    private final String configuration;
    private final Map<String, Class<?>[]> errands = new LinkedHashMap<>();

    private Launch(Class<?> application, String configuration) {
        this.application = application;
        this.configuration = configuration;
    }

    /** {@code configuration} is the name of the application's own configuration file, without its ending. */
    public static Launch of(Class<?> application, String configuration) {
        return new Launch(application, configuration);
    }

    /** With this argument only these configurations are started, without a web server, and the process ends. */
    public Launch withErrand(String argument, Class<?>... sources) {
        errands.put(argument, sources);
        return this;
    }

    public void run(String... arguments) {
        System.setProperty("spring.config.name", configuration);
        var words =
                Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        if (words.isEmpty()) {
            serve(arguments);
        } else {
            runErrand(words, arguments);
        }
    }

    private void serve(String... arguments) {
        var starting = quiet(application);
        starting.addInitializers(new VariableCheck(), new SettingsCheck(), new IssuerCheck());
        starting.run(arguments);
    }

    private void runErrand(List<String> words, String... arguments) {
        var sources = words.size() == 1 ? errands.get(words.getFirst()) : null;
        var starting = quiet(sources == null ? new Class<?>[] {application} : sources);
        starting.setWebApplicationType(WebApplicationType.NONE);
        starting.addInitializers(sources == null ? _ -> refuse(words) : new VariableCheck());
        starting.run(arguments).close();
    }

    private void refuse(List<String> words) {
        throw new StartRefusedException("%s cannot be told \"%s\"; give it no argument to run it, or one of: %s."
                .formatted(configuration, String.join(" ", words), String.join(", ", errands.keySet())));
    }

    private static SpringApplication quiet(Class<?>... sources) {
        var starting = new SpringApplication(sources);
        starting.setBannerMode(Banner.Mode.OFF);
        starting.setDefaultProperties(QUIET);
        return starting;
    }
}
