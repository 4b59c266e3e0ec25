package org.minshu.portal.subscription;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where subscriptions are found. */
@Configuration(proxyBeanMethods = false)
class SubscriptionMenu {

    @Bean
    static MenuEntry subscriptionsMenu() {
        return new MenuEntry("/console/subscriptions", "subscription.title", "bi-bookmark", Set.of(Role.values()), 91);
    }
}
