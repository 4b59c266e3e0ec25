package org.minshu.operations.setting;

import java.util.Objects;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Binds every record of settings before anything else is done: what is wrong is said before a database is migrated. */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        bindAll(Settings.of(Objects.requireNonNull(context.getClassLoader())), context.getEnvironment());
    }

    private static void bindAll(Settings settings, ConfigurableEnvironment environment) {
        var validator = new LocalValidatorFactoryBean();
        validator.afterPropertiesSet();
        try {
            var binder = Binder.get(environment, new ValidationBindHandler(validator));
            settings.records().forEach(type -> binder.bindOrCreate(prefix(type), Bindable.of(type)));
        } catch (BindException e) {
            throw new Complaint(settings)
                    .about(e)
                    .map(sentence -> new StartRefusedException(sentence, e))
                    .orElseThrow(() -> e);
        } finally {
            validator.close();
        }
    }

    private static String prefix(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                .value();
    }
}
