package org.minshu.portal.audit;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where auditors begin. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    @Bean
    static MenuEntry auditTrailMenu() {
        return new MenuEntry("/audit", "audit.title", "bi-journal-text", Set.of(Role.AUDITOR), 5);
    }
}
