package org.minshu.portal.admin;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the authority's work is found, and what others may look at. */
@Configuration(proxyBeanMethods = false)
class AdminMenu {

    @Bean
    static MenuEntry approvalsMenu() {
        return new MenuEntry("/admin/approvals", "admin.approvals", "bi-check2-square", Set.of(Role.AUTHORITY), 10);
    }

    @Bean
    static MenuEntry deskMenu() {
        return new MenuEntry("/admin/desk", "admin.desk", "bi-list-check", Set.of(Role.AUTHORITY), 9);
    }

    @Bean
    static MenuEntry grantsMenu() {
        return new MenuEntry("/admin/grants", "admin.grants", "bi-key", Set.of(Role.AUTHORITY, Role.STEWARD), 60);
    }

    @Bean
    static MenuEntry usageMenu() {
        return new MenuEntry(
                "/admin/usage",
                "admin.usage",
                "bi-graph-up",
                Set.of(Role.AUTHORITY, Role.STEWARD, Role.DEVELOPER, Role.AUDITOR),
                70);
    }
}
