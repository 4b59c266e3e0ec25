package org.minshu.catalog.withdrawal;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who took an entry down is the department that the entry is of: after a merger, the other. */
@Configuration(proxyBeanMethods = false)
class WithdrawalsOfSuccession {

    @Bean
    SuccessionStep withdrawalsMoved(JdbcClient jdbc) {
        return new ColumnStep(
                jdbc, "withdrawals", 13, "department", "catalog.dataset_withdrawal", "id", "department", "true");
    }
}
