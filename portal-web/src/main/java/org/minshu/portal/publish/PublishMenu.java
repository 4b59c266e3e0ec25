package org.minshu.portal.publish;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register is found. */
@Configuration(proxyBeanMethods = false)
class PublishMenu {

    @Bean
    static MenuEntry registerMenu() {
        return new MenuEntry("/publish", "publish.menu", "bi-collection", Set.of(Role.STEWARD, Role.AUTHORITY), 30);
    }

    @Bean
    static MenuEntry newEntryMenu() {
        return new MenuEntry("/publish/datasets/new", "publish.menu.new", "bi-plus-square", Set.of(Role.STEWARD), 40);
    }

    @Bean
    static MenuEntry importsMenu() {
        return new MenuEntry(
                "/publish/imports", "exchange.title", "bi-file-earmark-spreadsheet", Set.of(Role.STEWARD), 45);
    }

    @Bean
    static MenuEntry submittedMenu() {
        return new MenuEntry(
                "/admin/datasets", "publish.menu.submitted", "bi-clipboard-check", Set.of(Role.AUTHORITY), 20);
    }
}
