package org.minshu.catalog.mail.outbox;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.operations.metric.WorkQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends within a second or two, bundles within a minute of the stated hour. */
@Configuration(proxyBeanMethods = false)
class MailWork {

    @Bean
    CatalogWork sendingMail(Sender sender) {
        return new CatalogWork(Tasks.recurring("mail-send", FixedDelay.of(Duration.ofSeconds(1)))
                .execute((_, _) -> sender.run()));
    }

    @Bean
    CatalogWork bundlingMail(Digests digests) {
        return new CatalogWork(Tasks.recurring("mail-digest", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> digests.run()));
    }

    @Bean
    CatalogWork forgettingMail(Retention retention) {
        return new CatalogWork(Tasks.recurring("mail-retention", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> retention.run()));
    }

    /** Its age says for how long somebody has not been told of what could be sent now. */
    @Bean
    WorkQueue mailQueue() {
        return new WorkQueue("catalog", "mail", """
                select (select count(*) from (select from catalog.mail
                          where state = 'WAITING' and not_before <= clock_timestamp() limit 10000) waiting) as queued,
                       (select extract(epoch from clock_timestamp() - waiting_since) from catalog.mail
                          where state = 'WAITING' and not_before <= clock_timestamp()
                          order by waiting_since limit 1) as oldest,
                       (select count(*) from (select from catalog.mail
                          where state = 'WAITING' and error is not null limit 10000) failing) as failing,
                       (select count(*) from (select from catalog.mail
                          where state = 'PARKED' limit 10000) parked) as parked""");
    }
}
