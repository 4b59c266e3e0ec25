package org.minshu.portal.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestForm.Wanted;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.Decision;
import org.minshu.client.access.AccessRequestView.Part;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.client.access.AccessRequestView.Step;
import org.minshu.client.access.GrantView;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/** Requests as the platform shows them, one in each state that looks different. */
final class RequestSamples {

    private static final String ORGANISATION = "榕江智水科技有限公司";
    private static final String HARBOURS = "30701937/000002";
    private static final String VESSELS = "30701937/000001";
    private static final String PURPOSE = "用断面和排口数据判断小流域污染来源，逐项说明：断面编码用于匹配，水温用于校正。";

    private final FakeDatasets datasets;
    private final FakeScenarios scenarios;

    RequestSamples(FakeDatasets datasets, FakeScenarios scenarios) {
        this.datasets = datasets;
        this.scenarios = scenarios;
    }

    List<AccessRequestView> all() {
        var form = form(new Wanted(HARBOURS, List.of("sectionCode", "waterTemp", "ownerName")));
        return List.of(
                draft(
                        "SQ-2026-000847",
                        3,
                        form(
                                "S51",
                                "短",
                                null,
                                new Wanted(HARBOURS, List.of("sectionCode")),
                                new Wanted(VESSELS, List.of()))),
                submitted(
                        "SQ-2026-000791",
                        4,
                        form(
                                new Wanted(HARBOURS, List.of("sectionCode", "waterTemp")),
                                new Wanted(VESSELS, List.of("sectionCode"))),
                        days(-1)),
                decided("SQ-2026-000312", "GRANTED", "SQ-2026-000312-G", form),
                decided("SQ-2026-000205", "GRANTED", "SQ-2026-000205-G", form),
                decided("SQ-2026-000204", "GRANTED", "SQ-2026-000204-G", form),
                decided("SQ-2026-000101", "REJECTED", null, form),
                withdrawn("SQ-2026-000100", 5, form),
                asked("SQ-2026-000333", form));
    }

    static Instant days(long days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static AccessRequestForm form(Wanted... wanted) {
        return form("S51", PURPOSE, "2027-08-31", wanted);
    }

    private static AccessRequestForm form(String scenario, String purpose, @Nullable String until, Wanted... wanted) {
        return new AccessRequestForm(
                scenario,
                purpose,
                "SANDBOX",
                null,
                until,
                "等保二级，专人负责，结果留存 365 天。",
                "林工",
                "139****0000",
                true,
                List.of(wanted));
    }

    /** What a draft may not state. */
    void check(AccessRequestForm form) {
        var found = new ArrayList<Violation>();
        if (form.until() != null && form.until().compareTo("2020-01-01") < 0) {
            found.add(violation("/until", "截止日期不能早于开始日期。", "The last day is not before the first."));
        }
        var wanted = Objects.requireNonNullElse(form.datasets(), List.<Wanted>of());
        for (var i = 0; i < wanted.size(); i++) {
            if (!"ON_APPLICATION".equals(openType(wanted.get(i)))) {
                found.add(violation(
                        "/datasets/" + i + "/code", "该数据普遍开放，无需申请，可直接下载。", "This data is open: download it."));
            }
        }
        refuse(found);
    }

    private @Nullable String openType(Wanted wanted) {
        var opening = entry(wanted).metadata().opening();
        return opening == null ? null : opening.type();
    }

    void complete(AccessRequestForm form) {
        var found = new ArrayList<Violation>();
        if (form.purpose() == null || form.purpose().length() < 20) {
            found.add(violation("/purpose", "用途至少 20 字。", "The purpose needs at least 20 characters."));
        }
        if (form.until() == null) {
            found.add(violation("/until", "请填写截止日期。", "Give the last day."));
        }
        var wanted = Objects.requireNonNullElse(form.datasets(), List.<Wanted>of());
        for (var i = 0; i < wanted.size(); i++) {
            if (Objects.requireNonNullElse(wanted.get(i).items(), List.of()).isEmpty()) {
                found.add(violation("/datasets/" + i + "/items", "请至少勾选一个数据项。", "Tick at least one item."));
            }
        }
        if (!Boolean.TRUE.equals(form.committed())) {
            found.add(violation("/committed", "请阅读并作出安全承诺。", "Read and make the security commitment."));
        }
        refuse(found);
    }

    static Violation violation(String pointer, String zh, String en) {
        return new Violation(pointer, ProblemType.VALUE_INVALID, zh, en);
    }

    static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new CatalogException(ProblemType.VALIDATION_FAILED, "Refused", found);
        }
    }

    AccessRequestView draft(String no, long revision, AccessRequestForm form) {
        return view(
                no,
                "DRAFT",
                revision,
                form,
                "PENDING",
                List.of(),
                null,
                null,
                null,
                null,
                List.of("edit", "submit", "delete"));
    }

    AccessRequestView submitted(String no, long revision, AccessRequestForm form, Instant at) {
        var ocean = Samples.OCEAN;
        var steps = List.of(
                new Step("SUBMITTED", "DONE", at, null, "林工", null, null, null),
                new Step("PROVIDER_REVIEW", "CURRENT", null, ocean, null, null, days(3), 5),
                new Step("AUTHORITY_APPROVAL", "WAITING", null, null, null, null, null, 5));
        return view(
                no, "PROVIDER_REVIEW", revision, form, "PENDING", steps, at, days(3), null, null, List.of("withdraw"));
    }

    AccessRequestView withdrawn(String no, long revision, AccessRequestForm form) {
        var steps = List.of(
                new Step("SUBMITTED", "DONE", days(-20), null, "林工", null, null, null),
                new Step("WITHDRAWN", "DONE", days(-19), null, "林工", null, null, null));
        return view(no, "WITHDRAWN", revision, form, "PENDING", steps, days(-20), null, null, null, List.of());
    }

    /** The applicant is to say more about the protection of the data. */
    AccessRequestView asked(String no, AccessRequestForm form) {
        var steps = List.of(
                new Step("SUBMITTED", "DONE", days(-5), null, "林工", null, null, null),
                new Step("SUPPLEMENT_ASKED", "DONE", days(-1), Samples.OCEAN, "王处", "请说明结果留存多久。", null, null),
                new Step("SUPPLEMENT", "CURRENT", null, null, null, null, days(14), 15),
                new Step("PROVIDER_REVIEW", "WAITING", null, Samples.OCEAN, null, null, null, null));
        var view = view(no, "SUPPLEMENT", 3, form, "PENDING", steps, days(-5), days(14), null, null, List.of());
        return new AccessRequestView(
                view.no(),
                view.state(),
                view.revision(),
                view.applicant(),
                view.organisation(),
                view.scenario(),
                view.reviewTrack(),
                view.form(),
                view.parts(),
                view.timeline(),
                view.submittedAt(),
                view.deadline(),
                null,
                null,
                List.of("answer-supplement", "withdraw"),
                new AccessRequestView.Supplement(
                        Samples.OCEAN, "王处", days(-1), "请说明结果留存多久。", List.of("SECURITY", "PERIOD")),
                true);
    }

    private AccessRequestView decided(String no, String outcome, @Nullable String grant, AccessRequestForm form) {
        var steps = List.of(
                new Step("SUBMITTED", "DONE", days(-40), null, "林工", null, null, null),
                new Step("PROVIDER_REVIEW", "DONE", days(-36), Samples.OCEAN, "王处", "同意提供断面编码和水温。", days(-34), 3),
                new Step("AUTHORITY_APPROVAL", "DONE", days(-34), null, "数据管理局", "请按承诺使用。", days(-30), 2),
                new Step(outcome, "DONE", days(-34), null, "数据管理局", null, null, null));
        var decision = new Decision(outcome, "数据管理局", days(-34), "请按承诺使用。");
        return view(no, outcome, 7, form, "NARROWED", steps, days(-40), null, decision, grant, List.of());
    }

    private AccessRequestView view(
            String no,
            String state,
            long revision,
            AccessRequestForm form,
            String outcome,
            List<Step> steps,
            @Nullable Instant submittedAt,
            @Nullable Instant deadline,
            @Nullable Decision decision,
            @Nullable String grant,
            List<String> moves) {
        return new AccessRequestView(
                no,
                state,
                revision,
                "林工",
                ORGANISATION,
                scenarios.named(form.scenario()),
                "FAST_TRACK",
                form,
                parts(form, outcome),
                steps,
                submittedAt,
                deadline,
                decision,
                grant,
                moves,
                null,
                false);
    }

    private List<Part> parts(AccessRequestForm form, String outcome) {
        var parts = new LinkedHashMap<Named, List<RequestedDataset>>();
        for (var wanted : Objects.requireNonNullElse(form.datasets(), List.<Wanted>of())) {
            parts.computeIfAbsent(entry(wanted).department(), _ -> new ArrayList<>())
                    .add(requested(wanted, outcome));
        }
        return parts.entrySet().stream()
                .map(each -> new Part(each.getKey(), outcome, null, each.getValue()))
                .toList();
    }

    private RequestedDataset requested(Wanted wanted, String outcome) {
        var entry = entry(wanted);
        var names = Objects.requireNonNullElse(wanted.items(), List.<String>of());
        return new RequestedDataset(
                entry.code(),
                entry.slug(),
                String.valueOf(entry.metadata().title()),
                entry.metadata().titleEn(),
                2,
                names.stream().map(name -> item(name, outcome)).toList());
    }

    private static RequestedItem item(String name, String outcome) {
        var label = Map.of("sectionCode", "断面编码", "waterTemp", "水温", "ownerName", "负责人")
                .getOrDefault(name, name);
        if (outcome.equals("PENDING")) {
            return new RequestedItem(name, label, "NONE", "PENDING", null);
        }
        return name.equals("ownerName")
                ? new RequestedItem(name, label, "PERSONAL", "REFUSED", "与溯源无关，不予提供。")
                : new RequestedItem(name, label, "NONE", "GRANTED", null);
    }

    private DatasetView entry(Wanted wanted) {
        var slug = String.valueOf(wanted.code()).replace('/', '-');
        return Objects.requireNonNull(datasets.dataset(slug, null).getBody());
    }

    static AccessRequestEntry entry(AccessRequestView request) {
        var wanted = Objects.requireNonNullElse(request.form().datasets(), List.<Wanted>of());
        return new AccessRequestEntry(
                request.no(),
                request.state(),
                request.organisation(),
                request.scenario(),
                wanted.size(),
                wanted.stream()
                        .mapToInt(each -> Objects.requireNonNullElse(each.items(), List.of())
                                .size())
                        .sum(),
                request.submittedAt(),
                days(-2),
                request.deadline(),
                false,
                request.grant());
    }

    List<GrantView> grants() {
        return GrantSamples.all(ORGANISATION, scenarios.named("S51"));
    }
}
