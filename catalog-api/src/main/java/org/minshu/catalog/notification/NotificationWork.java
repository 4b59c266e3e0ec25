package org.minshu.catalog.notification;

import org.minshu.catalog.succession.ColumnStep;
import org.minshu.catalog.succession.SuccessionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told to a department that was merged is for the other to read; as long as it has entries and requests, it is told of them. */
@Configuration(proxyBeanMethods = false)
class NotificationWork {

    @Bean
    SuccessionStep notificationsOfSuccession(JdbcClient jdbc) {
        return new ColumnStep(
                jdbc,
                "notifications",
                15,
                "department",
                "catalog.notification",
                "id",
                "department",
                "role = 'STEWARD'");
    }
}
