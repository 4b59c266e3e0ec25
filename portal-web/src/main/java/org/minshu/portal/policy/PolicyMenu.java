package org.minshu.portal.policy;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where settings are found. */
@Configuration(proxyBeanMethods = false)
class PolicyMenu {

    @Bean
    static MenuEntry policyMenuEntry() {
        return new MenuEntry("/admin/settings", "policy.menu", "bi-sliders", Set.of(Role.AUTHORITY, Role.AUDITOR), 78);
    }
}
