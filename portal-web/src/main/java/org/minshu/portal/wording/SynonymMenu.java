package org.minshu.portal.wording;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the authority keeps synonyms. */
@Configuration(proxyBeanMethods = false)
class SynonymMenu {

    @Bean
    static MenuEntry synonymsMenu() {
        return new MenuEntry(
                "/admin/synonyms", "wording.menu", "bi-translate", Set.of(Role.AUTHORITY, Role.AUDITOR), 77);
    }
}
