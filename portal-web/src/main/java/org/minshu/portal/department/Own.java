package org.minshu.portal.department;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.client.desk.StewardCounts;
import org.minshu.client.desk.StewardTaskView;
import org.minshu.client.quality.DepartmentQuality;
import org.minshu.client.usage.UsageDashboard;
import org.minshu.client.usage.UsageTotal;
import org.minshu.portal.platform.Platform;
import org.springframework.util.MultiValueMap;

/** What a department's own people, and the authority, see in its zone beside what everybody sees. */
record Own(
        Optional<DepartmentQuality> quality,
        StewardCounts counts,
        List<StewardTaskView> tasks,
        List<StewardTaskView> requests,
        UsageDashboard usage) {

    private static final String SHOWN = "5";
    private static final int DAYS = 30;

    /** Use of the 30 days up to that day. */
    static Own of(Platform platform, String department, LocalDate today) {
        return new Own(
                platform.quality().departments(department).stream().findFirst(),
                platform.desk().departmentCounts(department),
                tasks(platform, Map.of("department", department, "size", SHOWN)),
                tasks(platform, Map.of("department", department, "size", SHOWN, "kind", "REQUEST")),
                platform.usage()
                        .dashboard(MultiValueMap.fromSingleValue(Map.of(
                                "department",
                                department,
                                "from",
                                today.minusDays(DAYS - 1).toString(),
                                "to",
                                today.toString()))));
    }

    private static List<StewardTaskView> tasks(Platform platform, Map<String, String> query) {
        return platform.desk()
                .departmentTasks(MultiValueMap.fromSingleValue(query))
                .items();
    }

    public long uses() {
        return uses(usage.total());
    }

    public long usesBefore() {
        return uses(usage.before());
    }

    /** Its datasets that are used most. */
    public List<UsageTotal> top() {
        return usage.tops().stream()
                .filter(top -> top.by().equals("DATASET"))
                .flatMap(top -> top.totals().stream())
                .toList();
    }

    public long uses(UsageTotal total) {
        return total.views() + total.downloads();
    }

    public long mostUses() {
        return top().stream().mapToLong(this::uses).max().orElse(0);
    }
}
