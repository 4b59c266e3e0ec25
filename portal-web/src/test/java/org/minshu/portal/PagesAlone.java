package org.minshu.portal;

import org.minshu.portal.platform.Renewals;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The portal without the room that keeps sessions in the database: the server's own, in memory, are enough for pages. */
// No stereotype: scanning must not find it.
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PortalWeb.class),
            @Filter(type = FilterType.REGEX, pattern = "org\\.minshu\\.portal\\.session\\..*")
        })
@ConfigurationPropertiesScan({"org.minshu.portal.map", "org.minshu.portal.platform", "org.minshu.portal.signin"})
public class PagesAlone {

    /** In one process, with nobody at the same time. */
    @Bean
    Renewals renewals() {
        return (_, _, _) -> {
            throw new AssertionError("The stand-in takes no tokens");
        };
    }
}
