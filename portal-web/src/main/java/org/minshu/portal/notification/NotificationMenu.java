package org.minshu.portal.notification;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where notifications are found. */
@Configuration(proxyBeanMethods = false)
class NotificationMenu {

    @Bean
    static MenuEntry notificationsMenu() {
        return new MenuEntry("/console/notifications", "notification.menu", "bi-bell", Set.of(Role.values()), 90);
    }
}
