package org.minshu.catalog.succession;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When successions are carried out, and what of the reference data itself they change. */
@Configuration(proxyBeanMethods = false)
class SuccessionWork {

    @Bean
    CatalogWork successionsDue(SuccessionRunner runner) {
        return new CatalogWork(Tasks.recurring("succession", FixedDelay.of(Duration.ofSeconds(1)))
                .execute((_, _) -> runner.run()));
    }

    @Bean
    SuccessionStep leadsOfSuccession(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(jdbc, "libraries", 20, "department", "catalog.library", "key", "lead", "true")
                .noted(notings.ofReferences("library"));
    }

    @Bean
    SuccessionStep kindsOfSuccession(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(jdbc, "departments", 20, "departmentKind", "catalog.department", "key", "kind", "true")
                .noted(notings.ofReferences("department"));
    }

    @Bean
    SuccessionStep partsOfSuccession(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(jdbc, "regions", 20, "region", "catalog.region", "code", "parent", "code <> :target")
                .noted(notings.ofReferences("region"));
    }

    @Bean
    SuccessionStep seatsOfSuccession(JdbcClient jdbc, Notings notings) {
        return new ColumnStep(jdbc, "departments", 21, "region", "catalog.department", "key", "region", "true")
                .noted(notings.ofReferences("department"));
    }
}
