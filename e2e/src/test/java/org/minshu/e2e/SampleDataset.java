package org.minshu.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A dataset on application with five items, and a file of three rows for it. */
record SampleDataset(String title, String wordOfAnItem) {

    static final List<String> ITEMS = List.of("siteCode", "siteName", "lampCount", "owner", "phone");
    static final String CSV = """
            siteCode,siteName,lampCount,owner,phone
            D-01,牛山岛灯塔,1,某航标处,0591-00000001
            D-02,东犬灯塔,2,某航标处,0591-00000002
            D-03,"崇武,灯塔",3,某航标处,0591-00000003
            """;

    Map<String, Object> metadata() {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("summary", "沿海助航设施的点位与维护单位，用于端到端验证，内容为合成数据。"),
                Map.entry("libraries", List.of("ocean")),
                Map.entry("theme", "transport"),
                Map.entry("keywords", List.of("航标", "助航")),
                Map.entry("formatCategory", "SPREADSHEET"),
                Map.entry("formatType", "CSV"),
                Map.entry(
                        "sharing",
                        Map.of("type", "CONDITIONAL", "condition", "因履职需要，经同意后使用。", "method", "PLATFORM_FILE")),
                Map.entry("opening", Map.of("type", "ON_APPLICATION", "condition", "实名认证的法人单位，说明应用场景。")),
                Map.entry("updateCycle", "MONTHLY"),
                Map.entry("classification", Map.of("grade", "GENERAL", "level", 2, "containsPersonalInfo", false)),
                Map.entry("publishDate", "2026-06-01"),
                Map.entry("coverage", Map.of("regions", List.of("350000"), "from", "2026-01-01")),
                Map.entry(
                        "contact", Map.of("name", "数据资源组", "phone", "0591-87000000", "email", "data@example.invalid")),
                Map.entry("items", items()));
    }

    private List<Map<String, Object>> items() {
        var labels = List.of("点位编号", "点位名称", wordOfAnItem, "维护单位", "联系电话");
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < ITEMS.size(); i++) {
            items.add(Map.of(
                    "name",
                    ITEMS.get(i),
                    "label",
                    labels.get(i),
                    "dataType",
                    i == 2 ? "I" : "C",
                    "length",
                    20,
                    "primaryKey",
                    i == 0,
                    "sensitivity",
                    i == 4 ? "BUSINESS" : "NONE",
                    "description",
                    labels.get(i)));
        }
        return items;
    }
}
