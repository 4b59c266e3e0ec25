package org.minshu.portal.operations;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where those who look after the platform begin. */
@Configuration(proxyBeanMethods = false)
class OperationsMenu {

    @Bean
    static MenuEntry operationsMenuEntry() {
        return new MenuEntry("/admin/operations", "operations.title", "bi-gear", Set.of(Role.AUTHORITY), 90);
    }
}
