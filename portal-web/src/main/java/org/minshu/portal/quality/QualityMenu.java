package org.minshu.portal.quality;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where metadata quality is found. */
@Configuration(proxyBeanMethods = false)
class QualityMenu {

    @Bean
    static MenuEntry qualityMenu() {
        return new MenuEntry(
                QualityController.PAGE, "quality.title", "bi-award", Set.of(Role.STEWARD, Role.AUTHORITY), 35);
    }
}
