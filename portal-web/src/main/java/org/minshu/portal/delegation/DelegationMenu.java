package org.minshu.portal.delegation;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where deputies are named. */
@Configuration(proxyBeanMethods = false)
class DelegationMenu {

    @Bean
    static MenuEntry delegationsMenu() {
        return new MenuEntry(
                "/console/delegations",
                "delegation.menu",
                "bi-person-up",
                Set.of(Role.STEWARD, Role.AUTHORITY, Role.AUDITOR),
                85);
    }
}
