package org.minshu.ingestion.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.minshu.client.file.InspectDistribution;
import org.minshu.ingestion.work.IngestionWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into a file that was uploaded, and reports; repeating it reports the same. */
@Configuration(proxyBeanMethods = false)
class InspectionWork {

    @Bean
    IngestionWork<InspectDistribution> inspectDistribution(StoredFiles files) {
        return new IngestionWork<>(
                InspectDistribution.TASK,
                InspectDistribution.class,
                InspectDistribution::traceparent,
                work -> inspect(files, work.distribution()));
    }

    private static void inspect(StoredFiles files, String distribution) {
        try {
            var copy = Files.createTempFile("minshu-inspection-", ".bin");
            try {
                var found = files.fetch(distribution, copy);
                if (found.isPresent()) {
                    files.report(distribution, FileInspection.inspect(copy, found.get()));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
