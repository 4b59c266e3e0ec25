package org.minshu.portal.searchlog;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the authority sees what is searched for. */
@Configuration(proxyBeanMethods = false)
class SearchLogMenu {

    @Bean
    static MenuEntry searchesMenu() {
        return new MenuEntry(
                "/admin/searches", "searchlog.menu", "bi-search", Set.of(Role.AUTHORITY, Role.AUDITOR), 79);
    }
}
