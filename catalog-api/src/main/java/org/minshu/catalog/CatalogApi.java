package org.minshu.catalog;

import org.minshu.catalog.assembly.CatalogSchema;
import org.minshu.database.DatabaseConfiguration;
import org.minshu.database.Migration;
import org.minshu.operations.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The catalogue's API as an application of its own. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import(DatabaseConfiguration.class)
public class CatalogApi {

    public static void main(String[] args) {
        Launch.of(CatalogApi.class, "catalog-api")
                .withErrand("migrate", Migration.class, CatalogSchema.class)
                .run(args);
    }
}
