package org.minshu.catalog.audit;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the trail sealed within a second, and its partitions ahead of time and within retention. */
@Configuration(proxyBeanMethods = false)
class AuditWork {

    @Bean
    CatalogWork sealing(AuditSealer sealer) {
        return new CatalogWork(Tasks.recurring("audit-seal", FixedDelay.of(Duration.ofMillis(300)))
                .execute((_, _) -> {
                    while (sealer.seal() > 0) {
                        // the next batch
                    }
                }));
    }

    /** The tail of the trail that is not sealed yet. */
    @Bean
    WorkQueue auditTail() {
        return new WorkQueue("catalog", "audit", """
                with link as (
                    select tx, entry from (
                        (select tx, entry, position from catalog.audit_seal order by position desc limit 1)
                        union all
                        (select tx, entry, position from catalog.audit_anchor order by position desc limit 1)
                        union all
                        select '0'::xid8, 0, -1) links
                     order by position desc limit 1),
                tail as materialized (
                    select at from catalog.audit_entry
                     where (tx, id) > ((select tx from link), (select entry from link)) order by tx, id limit 10000)
                select count(*) as queued, extract(epoch from clock_timestamp() - min(at)) as oldest,
                       0 as failing, 0 as parked
                  from tail""");
    }

    @Bean
    CatalogWork retaining(AuditRetention retention) {
        return new CatalogWork(Tasks.recurring("audit-retention", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> retention.keep()));
    }
}
