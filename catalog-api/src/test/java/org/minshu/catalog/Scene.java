package org.minshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.minshu.catalog.Api.Answer;
import org.minshu.model.code.SocialCreditCode;
import org.minshu.model.identity.Role;

/** Sets up, through the API, what a test about entries needs: departments of its own and entries in them. */
public final class Scene {

    public static final String REGION = "350000";

    private static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    private final Api api;
    private final String authority = TestTokens.of(Role.AUTHORITY);

    public Scene(Api api) {
        this.api = api;
        api.put(authority, "/api/v1/regions/" + REGION, NEW, Map.of("name", "福建省", "level", "PROVINCE"));
    }

    /** The key of a new department. */
    public String department() {
        var key = "d" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(putDepartment(key, classCode()).status()).isEqualTo(200);
        return key;
    }

    public Answer putDepartment(String key, String classCode) {
        return api.put(authority, "/api/v1/departments/" + key, NEW, departmentForm(classCode));
    }

    public static Map<String, Object> departmentForm(String classCode) {
        return new HashMap<>(Map.of(
                "nameZh",
                "福建省测试厅",
                "nameEn",
                "Test Department",
                "classCode",
                classCode,
                "creditCode",
                creditCode(classCode),
                "region",
                REGION,
                "kind",
                "provincialDepartment"));
    }

    /** Eight digits that nobody has yet. */
    public static String classCode() {
        return "3" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    }

    /** A well-formed code that ends in its check character. */
    public static String creditCode(String digits) {
        var body = "113500" + "000" + digits;
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(SocialCreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }

    /** The key of a new library. */
    public String library() {
        var key = "l" + UUID.randomUUID().toString().substring(0, 12);
        var form = Map.of("type", "THEMATIC", "nameZh", "测试专题库", "nameEn", "Test library");
        assertThat(api.put(authority, "/api/v1/libraries/" + key, NEW, form).status())
                .isEqualTo(200);
        return key;
    }

    /** Complete metadata with a title of its own. */
    public static Map<String, Object> metadata(String department) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("title", "河流断面水质监测 " + UUID.randomUUID()),
                Map.entry("titleEn", "Water quality of river sections"),
                Map.entry("summary", "全省主要河流断面的水质监测结果，按小时更新。"),
                Map.entry("department", department),
                Map.entry("theme", "ecology"),
                Map.entry("keywords", List.of("水质", "河流")),
                Map.entry("formatCategory", "SPREADSHEET"),
                Map.entry("formatType", "CSV"),
                Map.entry("sharing", Map.of("type", "UNCONDITIONAL", "method", "PLATFORM_FILE")),
                Map.entry("opening", Map.of("type", "GENERAL")),
                Map.entry("updateCycle", "HOURLY"),
                Map.entry("classification", Map.of("grade", "GENERAL", "level", 1, "containsPersonalInfo", false)),
                Map.entry("publishDate", "2026-05-18"),
                Map.entry("coverage", Map.of("regions", List.of(REGION), "bbox", List.of(115.8, 23.5, 120.7, 28.4))),
                Map.entry("contact", Map.of("name", "数据资源组", "email", "data@example.invalid")),
                Map.entry(
                        "items",
                        List.of(
                                item("sectionName", "断面名称", "C"),
                                item("measuredAt", "监测时间", "T"),
                                item("ammonia", "氨氮", "N"))),
                Map.entry("rows", 1200)));
    }

    public static Map<String, Object> item(String name, String label, String type) {
        return Map.of("name", name, "label", label, "dataType", type, "sensitivity", "NONE");
    }

    /** Registers, submits and publishes; the slug. */
    public String published(Map<String, Object> metadata) {
        var draft = api.post(authority, "/api/v1/datasets", metadata);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var path = "/api/v1/datasets/" + draft.json().path("slug").asString();
        var submitted = api.post(authority, path + "/submission", draft.etag(), Map.of());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        var published = api.post(authority, path + "/publication", submitted.etag(), Map.of());
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        return draft.json().path("slug").asString();
    }
}
