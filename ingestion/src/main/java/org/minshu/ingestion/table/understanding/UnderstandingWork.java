package org.minshu.ingestion.table.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.minshu.client.file.InspectDistribution;
import org.minshu.ingestion.platform.DerivedObjects;
import org.minshu.ingestion.platform.StoredFiles;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.work.IngestionWork;
import org.minshu.ingestion.workspace.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps as kinds of work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class UnderstandingWork {

    @Bean(destroyMethod = "close")
    Workspace readingWorkspace(ReadingSettings settings) throws IOException {
        return Workspace.open(settings.parent());
    }

    @Bean
    Limits readingLimits(ReadingSettings settings) {
        return settings.limits();
    }

    @Bean
    Steps readingSteps(
            StoredFiles files,
            DerivedObjects objects,
            Understandings understandings,
            Workspace workspace,
            Limits limits) {
        return new Steps(files, objects, understandings, workspace, limits);
    }

    @Bean
    IngestionWork<InspectDistribution> detectDistribution(Steps steps) {
        return work(Step.DETECT, steps::detect);
    }

    @Bean
    IngestionWork<InspectDistribution> convertDistribution(Steps steps) {
        return work(Step.CONVERT, steps::convert);
    }

    @Bean
    IngestionWork<InspectDistribution> profileDistribution(Steps steps) {
        return work(Step.PROFILE, steps::profile);
    }

    @Bean
    IngestionWork<InspectDistribution> reportDistribution(Steps steps) {
        return work(Step.REPORT, steps::report);
    }

    private interface Doing {
        void on(InspectDistribution work) throws IOException;
    }

    private static IngestionWork<InspectDistribution> work(Step step, Doing doing) {
        return new IngestionWork<>(step.task(), InspectDistribution.class, InspectDistribution::traceparent, work -> {
            try {
                doing.on(work);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
