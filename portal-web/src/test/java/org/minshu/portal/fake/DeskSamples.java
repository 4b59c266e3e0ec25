package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestForm.Wanted;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.AccessRequestView.Decision;
import org.minshu.client.access.AccessRequestView.Part;
import org.minshu.client.access.AccessRequestView.RequestedDataset;
import org.minshu.client.access.AccessRequestView.RequestedItem;
import org.minshu.client.access.AccessRequestView.Step;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.GrantView.GrantedDataset;
import org.minshu.client.desk.StewardTaskView;

/** Requests as those see them who decide: some with the ecology department, some with the authority. */
final class DeskSamples {

    private static final String CODE = "30701914/000008";

    private DeskSamples() {}

    static List<AccessRequestView> all() {
        return List.of(
                asked("SQ-2026-000791", "敖江小流域污染来源判断", 2),
                asked("SQ-2026-000803", "企业环保绿色信贷", 5),
                asked("SQ-2026-000811", "<script>alert('场景')</script>", 8),
                approving("SQ-2026-000779", "茶产业金融“茶叶贷”", 1),
                approving("SQ-2026-000783", "渔船回港避风调度", -3));
    }

    private static AccessRequestView asked(String no, String name, int days) {
        return view(no, "PROVIDER_REVIEW", named(name), List.of(part(Samples.ECOLOGY, null, items(null))), days, null);
    }

    private static AccessRequestView approving(String no, String name, int days) {
        var decision = new Decision("NARROWED", "王晓", RequestSamples.days(-2), "联系方式不予提供。");
        var whole = new Decision("GRANTED", "林海", RequestSamples.days(-3), null);
        return view(
                no,
                "AUTHORITY_APPROVAL",
                named(name),
                List.of(
                        part(Samples.ECOLOGY, decision, items("GRANTED")),
                        part(Samples.OCEAN, whole, List.of(item("portName", "渔港名称", "NONE", "GRANTED", null)))),
                days,
                null);
    }

    private static Named named(String name) {
        return new Named("S51", name, null);
    }

    static Part part(Named department, @Nullable Decision decision, List<RequestedItem> items) {
        var ecology = department.equals(Samples.ECOLOGY);
        var dataset = new RequestedDataset(
                ecology ? CODE : "30701937/000002",
                ecology ? "30701914-000008" : "30701937-000002",
                ecology ? "重点排污单位自动监控数据" : "渔港基础信息",
                null,
                ecology ? 3 : 2,
                items);
        return new Part(department, decision == null ? "PENDING" : decision.outcome(), decision, List.of(dataset));
    }

    private static List<RequestedItem> items(@Nullable String decision) {
        var state = decision == null ? "PENDING" : decision;
        return List.of(
                item("enterpriseName", "企业名称", "NONE", state, null),
                item("outletCode", "排口编号", "NONE", state, null),
                item("codHour", "化学需氧量小时均值", "BUSINESS", state, null),
                item(
                        "contactPhone",
                        "联系电话",
                        "PERSONAL",
                        decision == null ? "PENDING" : "REFUSED",
                        decision == null ? null : "与场景无关"));
    }

    static RequestedItem item(String name, String label, String sensitivity, String decision, @Nullable String reason) {
        return new RequestedItem(name, label, sensitivity, decision, reason);
    }

    static AccessRequestView view(
            String no,
            String state,
            @Nullable Named scenario,
            List<Part> parts,
            int days,
            @Nullable Decision decision) {
        var form = new AccessRequestForm(
                "S51",
                "用断面和排口数据判断小流域污染来源：排口编号用于匹配，小时均值用于估计贡献。",
                "SANDBOX",
                null,
                "2027-08-31",
                "等保二级，专人负责，结果留存 365 天。",
                "林工",
                "139****0000",
                true,
                List.of(new Wanted(CODE, List.of("enterpriseName"))));
        var steps = List.of(new Step("SUBMITTED", "DONE", RequestSamples.days(-5), null, "林工", null, null, null));
        return new AccessRequestView(
                no,
                state,
                4,
                "林工",
                "榕江智水科技有限公司",
                scenario,
                "FAST_TRACK",
                form,
                parts,
                steps,
                RequestSamples.days(-5),
                RequestSamples.days(days),
                decision,
                "GRANTED".equals(state) ? no + "-G" : null,
                List.of(),
                null,
                false);
    }

    static Map<String, GrantView> grants() {
        return Map.of("SQ-2026-000776-G", grant("ACTIVE", null), "SQ-2026-000700-G", grant("REVOKED", "用途与申请不符。"));
    }

    static GrantView grant(String state, @Nullable String reason) {
        var request = reason == null ? "SQ-2026-000776" : "SQ-2026-000700";
        return new GrantView(
                request + "-G",
                request,
                state,
                "榕江智水科技有限公司",
                named("断面溯源沙箱"),
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2027, 7, 31),
                List.of(new GrantedDataset(
                        CODE, "30701914-000008", "重点排污单位自动监控数据", null, List.of("outletCode", "codHour"))),
                RequestSamples.days(-30),
                reason == null ? null : RequestSamples.days(-1),
                reason,
                state.equals("ACTIVE") ? List.of("revoke") : List.of());
    }

    static GrantView revoked(GrantView grant, String reason) {
        return new GrantView(
                grant.id(),
                grant.request(),
                "REVOKED",
                grant.organisation(),
                grant.scenario(),
                grant.from(),
                grant.until(),
                grant.datasets(),
                grant.grantedAt(),
                RequestSamples.days(0),
                reason,
                List.of());
    }

    /** One of each kind that waits for a department. */
    static List<StewardTaskView> tasks() {
        return List.of(
                task("UPDATE", "30701914/000001", "地表水断面水质自动监测", "HOURLY", -3),
                task("REQUEST", "SQ-2026-000783", "渔船回港避风调度", "榕江智水科技有限公司", 2),
                task("RETURNED", "30701914/000011", "<i>退回的</i>", "摘要不完整", null),
                task("DRAFT", "30701914/000012", null, null, null),
                task("IMPORT", "0f1e", "登记表.xlsx", "表头不对", null));
    }

    private static StewardTaskView task(
            String kind, String key, @Nullable String title, @Nullable String detail, @Nullable Integer days) {
        return new StewardTaskView(
                kind,
                key,
                key.replace('/', '-'),
                title,
                null,
                detail,
                RequestSamples.days(-9),
                days == null ? null : RequestSamples.days(days),
                days != null && days < 0,
                days == null || days < 0 ? null : days);
    }
}
