package org.minshu.portal;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal on its own: pages for people, drawn from the platform's API. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class PortalWeb {

    public static void main(String[] args) {
        new SpringApplicationBuilder(PortalWeb.class)
                .properties("spring.config.name=portal-web")
                .run(args);
    }
}
