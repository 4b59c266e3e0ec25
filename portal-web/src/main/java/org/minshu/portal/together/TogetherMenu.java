package org.minshu.portal.together;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where many entries are changed together. */
@Configuration(proxyBeanMethods = false)
class TogetherMenu {

    @Bean
    static MenuEntry togetherMenu() {
        return new MenuEntry(
                TogetherController.PAGE, "together.title", "bi-ui-checks", Set.of(Role.STEWARD, Role.AUTHORITY), 46);
    }
}
