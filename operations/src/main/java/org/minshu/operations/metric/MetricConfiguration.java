package org.minshu.operations.metric;

import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Watches every engine and every queue of the process, whichever application brought them. */
@AutoConfiguration
class MetricConfiguration {

    private static final int PATIENCE_SECONDS = 3;

    @Bean
    @ConditionalOnBean(DataSource.class)
    EngineProbe databaseProbe(DataSource dataSource) {
        return new EngineProbe("database", () -> {
            try (Connection connection = dataSource.getConnection()) {
                if (!connection.isValid(PATIENCE_SECONDS)) {
                    throw new SQLTransientConnectionException("No answer within " + PATIENCE_SECONDS + " s");
                }
            }
        });
    }

    @Bean
    PlatformMeters platformMeters(
            ObjectProvider<EngineProbe> probes, ObjectProvider<WorkQueue> queues, ObjectProvider<DataSource> database) {
        return new PlatformMeters(
                probes.orderedStream().toList(), queues.orderedStream().toList(), database.getIfUnique());
    }

    @Bean
    EngineWatch engineWatch(PlatformMeters meters) {
        return new EngineWatch(meters::engines);
    }

    @Bean
    Sampling sampling(PlatformMeters meters) {
        return new Sampling(meters.samples());
    }
}
