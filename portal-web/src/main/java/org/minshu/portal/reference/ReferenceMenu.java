package org.minshu.portal.reference;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reference data are found. */
@Configuration(proxyBeanMethods = false)
class ReferenceMenu {

    @Bean
    static MenuEntry referenceMenuEntry() {
        return new MenuEntry(
                "/admin/reference", "reference.menu", "bi-card-list", Set.of(Role.AUTHORITY, Role.AUDITOR), 77);
    }
}
