package org.minshu.portal;

import org.minshu.operations.Launch;
import org.minshu.portal.session.PortalMigration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal on its own: pages for people, drawn from the platform's API. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class PortalWeb {

    public static void main(String[] args) {
        Launch.of(PortalWeb.class, "portal-web")
                .withErrand("migrate", PortalMigration.class)
                .run(args);
    }
}
