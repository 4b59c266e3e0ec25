package org.minshu.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.identity.Role;

/** Asks for data through the API, as an organisation of its own. */
public final class Requests {

    public final String organisation = "测试公司" + UUID.randomUUID();
    public final String developer = TestTokens.developer(organisation);
    public final String authority = TestTokens.of(Role.AUTHORITY);

    private final Api api;

    public Requests(Api api) {
        this.api = api;
    }

    /** The slug of a new dataset of the department that is opened on application. */
    public String restricted(String department) {
        var metadata = metadata(department);
        metadata.put("opening", Map.of("type", "ON_APPLICATION", "condition", "说明用途"));
        metadata.put("classification", Map.of("grade", "GENERAL", "level", 2, "containsPersonalInfo", false));
        return new Scene(api).published(metadata);
    }

    /** The id of a new scenario over these datasets. */
    public String scenario(String... slugs) {
        var created = api.post(
                developer,
                "/api/v1/scenarios",
                Map.of(
                        "name", "水质预警",
                        "field", "eco",
                        "problem", "断面超标时下游水厂知道得太晚。",
                        "output", "预警地图",
                        "accessMode", "REPORT",
                        "datasets", List.of(slugs)));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.json().path("id").asString();
    }

    /** A complete form; tests take out or spoil what they are about. */
    public Map<String, Object> form(Map<String, List<String>> items) {
        var form = new HashMap<String, Object>();
        form.put("scenario", scenario(items.keySet().toArray(String[]::new)));
        form.put("purpose", "在地图上标出水质超标的断面，提前通知下游的自来水厂。");
        form.put("accessMode", "REPORT");
        form.put("until", LocalDate.now(CivilTime.ZONE).plusDays(90).toString());
        form.put("committed", true);
        form.put(
                "datasets",
                items.entrySet().stream()
                        .map(wanted -> Map.of("code", wanted.getKey(), "items", wanted.getValue()))
                        .toList());
        return form;
    }

    public Answer draft(Map<String, Object> form) {
        return api.post(developer, "/api/v1/access-requests", form);
    }

    /** The answer of submitting a new request. */
    public Answer submitted(Map<String, List<String>> items) {
        var draft = draft(form(items));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return api.post(developer, path(draft) + "/submission", draft.etag(), "");
    }

    public Answer review(String steward, String department, Answer request, List<Map<String, String>> verdicts) {
        var path = path(request) + "/departments/" + department + "/decision";
        return api.post(steward, path, current(steward, request).etag(), Map.of("items", verdicts));
    }

    public Answer decide(Answer request, Map<String, String> decision) {
        return api.post(
                authority,
                path(request) + "/decision",
                current(authority, request).etag(),
                decision);
    }

    /** The id of a grant of these items, all of one department. */
    public String granted(String department, Map<String, List<String>> items) {
        var request = submitted(items);
        var verdicts = items.entrySet().stream()
                .flatMap(wanted -> wanted.getValue().stream().map(item -> granted(wanted.getKey(), item)))
                .toList();
        assertThat(review(TestTokens.steward(department), department, request, verdicts)
                        .status())
                .isEqualTo(200);
        var decided = decide(request, Map.of("outcome", "GRANTED"));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        return decided.json().path("grant").asString();
    }

    public Answer revoke(String grant) {
        return api.post(authority, "/api/v1/grants/" + grant + "/revocation", Map.of("reason", "超范围使用"));
    }

    public Answer current(String token, Answer request) {
        return api.get(token, path(request));
    }

    public static String path(Answer request) {
        return "/api/v1/access-requests/" + request.json().path("no").asString();
    }

    public static Map<String, String> granted(String code, String item) {
        return Map.of("code", code, "item", item, "decision", "GRANTED");
    }

    public static Map<String, String> refused(String code, String item) {
        return Map.of("code", code, "item", item, "decision", "REFUSED", "reason", "与用途无关");
    }
}
