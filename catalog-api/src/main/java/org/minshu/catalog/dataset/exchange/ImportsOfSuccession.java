package org.minshu.catalog.dataset.exchange;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms that a merged department brought in are the other's. */
@Configuration(proxyBeanMethods = false)
class ImportsOfSuccession {

    @Bean
    SuccessionStep importsMoved(JdbcClient jdbc) {
        return new ColumnStep(jdbc, "imports", 12, "department", "catalog.register_import", "id", "department", "true");
    }
}
