package org.minshu.portal.session;

import org.minshu.database.SchemaOwner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema that this application owns: its sessions, and nothing else. */
@Configuration(proxyBeanMethods = false)
class PortalSchema {

    @Bean
    SchemaOwner portalOwner() {
        return new SchemaOwner("portal");
    }
}
