package org.minshu.portal.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.minshu.portal.layout.MenuEntry;
import org.minshu.model.identity.Role;
import java.util.Set;

/** Where reference data are found. */
@Configuration(proxyBeanMethods = false)
class ReferenceMenu {

    @Bean
    static MenuEntry referenceMenuEntry() {
        return new MenuEntry(
                "/admin/reference", "reference.menu", "bi-card-list", Set.of(Role.AUTHORITY, Role.AUDITOR), 77);
    }
}
