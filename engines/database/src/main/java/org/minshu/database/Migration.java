package org.minshu.database;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The errand {@code migrate}: brings the schemas of an application to the newest version, as their owner, and is done. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class Migration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final DatabaseSettings settings;
    private final List<SchemaOwner> owners;

    Migration(DatabaseSettings settings, List<SchemaOwner> owners) {
        this.settings = settings;
        this.owners = owners;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Schema.migrate(settings, owners);
        LOG.info("Every schema has the newest version: {}", owners);
    }
}
