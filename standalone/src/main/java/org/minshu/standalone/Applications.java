package org.minshu.standalone;

import org.minshu.catalog.CatalogApi;
import org.minshu.ingestion.Ingestion;
import org.minshu.launch.CannotStartException;
import org.minshu.operations.setting.SettingsCheck;
import org.minshu.operations.setting.VariableCheck;
import org.minshu.operations.start.StartRefusedException;
import org.minshu.portal.PortalWeb;
import org.minshu.standalone.identity.IdentityConfiguration;
import org.minshu.standalone.operator.OperatorChain;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The three applications and the identity provider in one context. */
final class Applications implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Applications(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Applications start(ApplicationSettings settings) {
        var told = new MapPropertySource("standalone", settings.all());
        // Each application keeps its own defaults; ours are read last and win over them.
        System.setProperty("spring.config.name", "catalog-api,ingestion,portal-web,standalone");
        System.setProperty("logging.file.name", settings.folder().log().toString());
        var application = new SpringApplicationBuilder(
                        CatalogApi.class,
                        Ingestion.class,
                        PortalWeb.class,
                        IdentityConfiguration.class,
                        OperatorChain.class)
                .initializers(
                        context -> context.getEnvironment().getPropertySources().addFirst(told),
                        new VariableCheck(),
                        new SettingsCheck())
                .registerShutdownHook(false)
                .build();
        return new Applications(run(application, settings));
    }

    private static ConfigurableApplicationContext run(SpringApplication application, ApplicationSettings settings) {
        try {
            return application.run();
        } catch (RuntimeException e) {
            throw new CannotStartException("The applications did not start; see "
                    + settings.folder().log() + ": " + rootOf(e).getMessage());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && !(cause instanceof StartRefusedException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public void close() {
        context.close();
    }
}
