package org.minshu.portal.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.minshu.portal.layout.MenuEntry;
import org.minshu.model.identity.Role;
import java.util.Set;

/** Where settings are found. */
@Configuration(proxyBeanMethods = false)
class PolicyMenu {

    @Bean
    static MenuEntry policyMenuEntry() {
        return new MenuEntry("/admin/settings", "policy.menu", "bi-sliders", Set.of(Role.AUTHORITY, Role.AUDITOR), 78);
    }
}
