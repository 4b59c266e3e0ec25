package org.minshu.catalog.need;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked of a department that was merged, the other answers. */
@Configuration(proxyBeanMethods = false)
class NeedsOfSuccession {

    @Bean
    SuccessionStep needsMoved(JdbcClient jdbc) {
        return new ColumnStep(jdbc, "needs", 14, "department", "catalog.data_need", "id", "department", "true");
    }
}
