package org.minshu.portal.task;

import java.util.Set;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a department's tasks are found. */
@Configuration(proxyBeanMethods = false)
class TaskMenu {

    @Bean
    static MenuEntry departmentTasksMenu() {
        return new MenuEntry(
                TaskController.PAGE,
                "task.title",
                "bi-list-check",
                Set.of(Role.STEWARD),
                25,
                TaskController.PAGE + "/count");
    }
}
