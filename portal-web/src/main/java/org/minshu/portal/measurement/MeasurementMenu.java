package org.minshu.portal.measurement;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the quality of data is found. */
@Configuration(proxyBeanMethods = false)
class MeasurementMenu {

    @Bean
    static MenuEntry dataQualityMenu() {
        return new MenuEntry(
                LeagueController.PAGE, "measurement.menu", "bi-bar-chart", Set.of(Role.STEWARD, Role.AUTHORITY), 36);
    }
}
