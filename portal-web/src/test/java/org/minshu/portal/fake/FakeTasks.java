package org.minshu.portal.fake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.desk.DeskClient;
import org.minshu.client.desk.PublicationForm;
import org.minshu.client.desk.PublicationResult;
import org.minshu.client.desk.PublicationResult.Line;
import org.minshu.client.desk.QueueCounts;
import org.minshu.client.desk.StewardCounts;
import org.minshu.client.desk.StewardTaskView;
import org.minshu.client.desk.TaskView;
import org.springframework.util.MultiValueMap;

/** One entry to publish and one request that is late; of entries decided together, the first works and others do not. */
final class FakeTasks implements DeskClient {

    private static final List<TaskView> ALL = List.of(
            new TaskView(
                    "DATASET",
                    "30701914/000008",
                    "30701914-000008",
                    "<i>企业环境信用评价</i>",
                    null,
                    "SUBMITTED",
                    List.of("sthjt"),
                    null,
                    RequestSamples.days(-3),
                    null,
                    false,
                    true,
                    4),
            new TaskView(
                    "REQUEST",
                    "SQ-2026-000783",
                    "SQ-2026-000783",
                    "渔船回港避风调度",
                    null,
                    "AUTHORITY_APPROVAL",
                    List.of("sthjt", "hyyyj"),
                    "榕江智水科技有限公司",
                    RequestSamples.days(-9),
                    RequestSamples.days(-2),
                    true,
                    false,
                    4));

    @Override
    public Page<TaskView> tasks(MultiValueMap<String, String> query) {
        var kind = query.getFirst("kind");
        var found = ALL.stream()
                .filter(each -> kind == null || each.kind().equals(kind))
                .toList();
        return query.containsKey("q") ? new Page<>(List.of(), 0, 1, 20) : new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public QueueCounts counts() {
        return new QueueCounts(1, 1, 0, 0, 1);
    }

    @Override
    public PublicationResult publish(PublicationForm form) {
        if ("RETURNED".equals(form.outcome()) && form.reason() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "须写明理由，请填写理由。", "Give the reason.")));
        }
        var entries = Objects.requireNonNullElse(form.entries(), List.<PublicationForm.Entry>of());
        return new PublicationResult(entries.stream()
                .map(entry -> entry.equals(entries.getFirst())
                        ? new Line(String.valueOf(entry.code()), true, null, null, null)
                        : new Line(String.valueOf(entry.code()), false, "state-changed", "当前状态不允许该操作", "Not now"))
                .toList());
    }

    @Override
    public Page<StewardTaskView> departmentTasks(MultiValueMap<String, String> query) {
        var kind = query.getFirst("kind");
        var found = "hyj".equals(query.getFirst("department"))
                ? List.<StewardTaskView>of()
                : DeskSamples.tasks().stream()
                        .filter(each -> kind == null || each.kind().equals(kind))
                        .filter(each -> !query.containsKey("overdue") || each.overdue())
                        .toList();
        return new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public StewardCounts departmentCounts(@Nullable String department) {
        return "hyj".equals(department) ? new StewardCounts(0, 0, 0, 0, 0, 0) : new StewardCounts(1, 1, 1, 1, 1, 1);
    }
}
