package org.minshu.catalog.upload;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.work.CatalogWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after uploads that nobody sends: finishes those whose process was killed in the last step, removes what expired. */
@Configuration(proxyBeanMethods = false)
class UploadWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    CatalogWork uploadCareWork(UploadCare care) {
        return new CatalogWork(
                Tasks.recurring("upload-care", FixedDelay.of(PAUSE)).execute((_, _) -> care.round()));
    }
}
