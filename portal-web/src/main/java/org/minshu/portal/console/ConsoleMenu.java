package org.minshu.portal.console;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The console's places in the user's menu. */
@Configuration(proxyBeanMethods = false)
class ConsoleMenu {

    private static final Set<Role> DEVELOPERS = Set.of(Role.DEVELOPER);

    @Bean
    static MenuEntry consoleMenuEntry() {
        return new MenuEntry("/console", "console.overview", "bi-grid", DEVELOPERS, 10);
    }

    @Bean
    static MenuEntry requestsMenuEntry() {
        return new MenuEntry("/requests", "console.requests", "bi-inbox", DEVELOPERS, 11);
    }

    @Bean
    static MenuEntry grantsMenuEntry() {
        return new MenuEntry("/console/grants", "console.grants", "bi-key", DEVELOPERS, 12);
    }

    @Bean
    static MenuEntry ownScenariosMenuEntry() {
        return new MenuEntry("/console/scenarios", "console.scenarios", "bi-diagram-3", DEVELOPERS, 13);
    }
}
