package org.minshu.portal.user;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where users are found. */
@Configuration(proxyBeanMethods = false)
class UserMenu {

    @Bean
    static MenuEntry usersMenu() {
        return new MenuEntry("/admin/users", "user.menu", "bi-people", Set.of(Role.AUTHORITY, Role.AUDITOR), 76);
    }
}
