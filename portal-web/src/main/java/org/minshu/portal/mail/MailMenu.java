package org.minshu.portal.mail;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people say how they want to be told. */
@Configuration(proxyBeanMethods = false)
class MailMenu {

    @Bean
    static MenuEntry mailMenuEntry() {
        return new MenuEntry("/account/notifications", "mail.title", "bi-envelope", Set.of(Role.values()), 92);
    }
}
