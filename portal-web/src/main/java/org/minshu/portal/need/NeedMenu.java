package org.minshu.portal.need;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where needs are filed and answered. */
@Configuration(proxyBeanMethods = false)
class NeedMenu {

    @Bean
    static MenuEntry needsMenu() {
        var roles = Set.of(Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY);
        return new MenuEntry("/console/needs", "need.title", "bi-chat-left-text", roles, 64);
    }
}
