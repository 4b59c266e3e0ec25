package org.minshu.catalog.dataset.exchange;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.minshu.catalog.sheet.SheetBounds;
import org.minshu.catalog.sheet.SheetFile;
import org.minshu.catalog.work.CatalogWork;
import org.minshu.model.problem.CatalogException;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings forms in, the one that waits longest first; after a break-off it goes on behind the last row that was kept. */
@Configuration(proxyBeanMethods = false)
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int BATCH = 200;

    private final Imports imports;
    private final ImportBatch batch;
    private final FormVocabulary vocabulary;
    private final ObjectStore objects;

    ImportWork(Imports imports, ImportBatch batch, FormVocabulary vocabulary, ObjectStore objects) {
        this.imports = imports;
        this.batch = batch;
        this.vocabulary = vocabulary;
        this.objects = objects;
    }

    @Bean
    CatalogWork registerImports() {
        return new CatalogWork(Tasks.recurring("register-import", FixedDelay.of(Duration.ofMillis(500)))
                .execute((_, _) -> imports.unfinished().ifPresent(this::run)));
    }

    private void run(Import job) {
        try (var file = SheetFile.receive(objects.get(job.objectKey()), SheetBounds.LARGE);
                var rows = file.rows()) {
            var words = vocabulary.current();
            var entries = new FormEntries(rows);
            var next = entries.next(job.rowsDone(), BATCH);
            while (!next.isEmpty()) {
                batch.load(job, next, entries.header(), words);
                next = entries.next(job.rowsDone(), BATCH);
            }
            imports.finish(job.id(), null);
        } catch (CatalogException refused) {
            imports.finish(job.id(), refused.type().zh().title());
        } catch (ObjectStoreUnavailable later) {
            throw later; // waits as long as it takes
        } catch (RuntimeException broken) {
            LOG.warn("Import {} broke off: {}", job.id(), broken.toString());
            imports.brokeOff(job.id(), "导入多次中断，请联系平台运维人员。");
        }
    }
}
