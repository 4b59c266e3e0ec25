package org.minshu.catalog.person;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.Notings;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the register of people follows a merged department by itself. */
@Configuration(proxyBeanMethods = false)
class PersonWork {

    @Bean
    SuccessionStep deputiesOfSuccession(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(
                        jdbc,
                        "delegations",
                        2,
                        "department",
                        "catalog.delegation",
                        "id",
                        "department",
                        "ended_at is null")
                .noted(notings.audited("delegation", false));
    }
}
