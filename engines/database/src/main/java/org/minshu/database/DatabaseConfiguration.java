package org.minshu.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data source; every schema of this process is migrated or checked before anybody gets it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

    @Bean
    DataSource dataSource(DatabaseSettings settings, List<SchemaOwner> owners) {
        prepare(settings, owners);
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(5_000);
        config.setPoolName("minshu");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of an error quotes rows, which end in logs then.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    private static void prepare(DatabaseSettings settings, List<SchemaOwner> owners) {
        if (settings.migrate()) {
            Schema.migrate(settings, owners);
        } else {
            Schema.check(settings, owners);
        }
    }
}
