package org.minshu.catalog.file;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.objects.ObjectStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes objects that no file needs: of deleted files, of uploads that never ended, of datasets that are gone. */
@Configuration(proxyBeanMethods = false)
class FileCleaning {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int BATCH = 100;

    @Bean
    CatalogWork fileCleaningWork(FileCleaner cleaner) {
        return new CatalogWork(
                Tasks.recurring("file-cleaning", FixedDelay.of(PAUSE)).execute((_, _) -> cleaner.clean()));
    }

    @Bean
    FileCleaner fileCleaner(
            Distributions distributions,
            FileRegister register,
            ObjectRemovals removals,
            ObjectStore objects,
            TransactionTemplate transaction,
            Clock clock) {
        return () -> {
            distributions.orphaned().forEach(file -> register.delete(file, Caller.platform()));
            transaction.executeWithoutResult(
                    _ -> removals.due(clock.instant(), BATCH).forEach(key -> {
                        objects.delete(key);
                        removals.remove(key);
                    }));
        };
    }

    /** One round; what fails is tried again in the next. */
    interface FileCleaner {

        void clean();
    }
}
