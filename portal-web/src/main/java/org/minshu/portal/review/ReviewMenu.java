package org.minshu.portal.review;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where requests are answered. */
@Configuration(proxyBeanMethods = false)
class ReviewMenu {

    @Bean
    static MenuEntry reviewsMenu() {
        return new MenuEntry("/publish/reviews", "review.menu", "bi-person-check", Set.of(Role.STEWARD), 50);
    }
}
