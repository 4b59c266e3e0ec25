package org.minshu.catalog.withdrawal;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes down what is due, and tells followers what was announced. */
@Configuration(proxyBeanMethods = false)
class WithdrawalWork {

    private static final int MOST = 500;

    @Bean
    CatalogWork withdrawingWhatIsDue(WithdrawalDesk desk) {
        return new CatalogWork(Tasks.recurring("withdrawals", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> {
                    int done = 0;
                    while (done < MOST && desk.doNextDue()) {
                        done++;
                    }
                }));
    }

    @Bean
    CatalogWork tellingOfWithdrawals(Telling telling) {
        return new CatalogWork(Tasks.recurring("withdrawal-followers", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((_, _) -> telling.run()));
    }
}
