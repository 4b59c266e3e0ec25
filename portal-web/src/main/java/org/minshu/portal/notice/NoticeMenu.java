package org.minshu.portal.notice;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the authority writes notices. */
@Configuration(proxyBeanMethods = false)
class NoticeMenu {

    @Bean
    static MenuEntry noticesMenu() {
        return new MenuEntry("/admin/notices", "notice.title", "bi-megaphone", Set.of(Role.AUTHORITY), 65);
    }
}
