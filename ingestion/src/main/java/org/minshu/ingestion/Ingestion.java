package org.minshu.ingestion;

import org.minshu.database.DatabaseConfiguration;
import org.minshu.database.Migration;
import org.minshu.ingestion.assembly.IngestionSchema;
import org.minshu.operations.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The worker as an application of its own. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import(DatabaseConfiguration.class)
public class Ingestion {

    public static void main(String[] args) {
        Launch.of(Ingestion.class, "ingestion")
                .withErrand("migrate", Migration.class, IngestionSchema.class)
                .run(args);
    }
}
