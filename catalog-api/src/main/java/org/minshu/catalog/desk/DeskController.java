package org.minshu.catalog.desk;

import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.client.desk.PublicationForm;
import org.minshu.client.desk.PublicationResult;
import org.minshu.client.desk.QueueCounts;
import org.minshu.client.desk.TaskView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The authority's desk over HTTP. */
@RestController
@RequestMapping("/api/v1/desk")
class DeskController {

    private final TaskList tasks;
    private final TogetherDesk together;

    DeskController(TaskList tasks, TogetherDesk together) {
        this.tasks = tasks;
        this.together = together;
    }

    @GetMapping("/tasks")
    @Allowed(Role.AUTHORITY)
    Page<TaskView> tasks(@RequestParam MultiValueMap<String, String> query) {
        return tasks.page(TaskQuery.of(query));
    }

    @GetMapping("/counts")
    @Allowed(Role.AUTHORITY)
    QueueCounts counts() {
        return tasks.counts();
    }

    @PostMapping("/publications")
    @Allowed(Role.AUTHORITY)
    PublicationResult publish(@RequestBody PublicationForm form, Caller caller) {
        return together.decide(form, caller);
    }
}
