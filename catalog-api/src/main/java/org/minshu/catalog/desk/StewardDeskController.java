package org.minshu.catalog.desk;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.client.desk.StewardCounts;
import org.minshu.client.desk.StewardTaskView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A department's desk over HTTP. */
@RestController
@RequestMapping("/api/v1/desk/department")
class StewardDeskController {

    private final StewardTasks tasks;

    StewardDeskController(StewardTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    Page<StewardTaskView> tasks(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return tasks.page(StewardTaskQuery.of(query, caller));
    }

    @GetMapping("/counts")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    StewardCounts counts(@RequestParam(required = false) @Nullable String department, Caller caller) {
        return tasks.counts(StewardTaskQuery.department(department, caller));
    }
}
