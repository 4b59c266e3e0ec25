package org.minshu.client.desk;

import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What waits: decisions of the authority, and what departments have to do. */
@HttpExchange("/api/v1/desk")
public interface DeskClient {

    /**
     * Parameters: queue (PUBLISH, APPROVE, REVIEW, SUPPLEMENT, OVERDUE; all where absent), department, library, kind
     * (DATASET, REQUEST), age (waiting at least so many days), q, sort (deadline, oldest, newest), page, size.
     */
    @GetExchange("/tasks")
    Page<TaskView> tasks(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/counts")
    QueueCounts counts();

    /** Each entry is decided on its own; the answer says which were not. */
    @PostExchange("/publications")
    PublicationResult publish(@RequestBody PublicationForm form);

    /**
     * What waits for a department; a steward's own, the authority names one. Parameters: department, kind (REQUEST, RETURNED,
     * UPDATE, DRAFT, IMPORT), overdue (true), page, size.
     */
    @GetExchange("/department/tasks")
    Page<StewardTaskView> departmentTasks(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/department/counts")
    StewardCounts departmentCounts(@RequestParam(required = false) @Nullable String department);
}
