package org.minshu.operations.setting;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Checks an application that was given environment variables. */
final class Variables {

    private static final Map<String, Object> GOOD =
            Map.of("MINSHU_SAMPLE_NAME", "Anna", "MINSHU_SAMPLE_ADDRESS", "http://there.example");

    private Variables() {}

    /** Beside such as are good. */
    static void check(
            ApplicationContextInitializer<ConfigurableApplicationContext> check, Map<String, String> variables) {
        var all = new HashMap<>(GOOD);
        all.putAll(variables);
        checkOnly(check, all);
    }

    static void checkOnly(
            ApplicationContextInitializer<ConfigurableApplicationContext> check, Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        check.initialize(context);
    }
}
