package org.minshu.portal.calendar;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the calendar is found. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    @Bean
    static MenuEntry calendarMenu() {
        return new MenuEntry(
                "/admin/calendar", "calendar.menu", "bi-calendar3", Set.of(Role.AUTHORITY, Role.AUDITOR), 75);
    }
}
