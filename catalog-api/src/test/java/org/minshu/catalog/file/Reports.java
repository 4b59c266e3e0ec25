package org.minshu.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;

/** What a worker reports, through the API. */
final class Reports {

    private Reports() {}

    static String key(String id, String run) {
        return "tables/" + id + "/" + run + "/0.parquet";
    }

    /** One table of the columns of {@link Files#CSV}. */
    static Map<String, Object> table(String id, String run, int rows) {
        return form(
                List.of("sectionName", "measuredAt", "ammonia"),
                rows,
                List.of(Map.of(
                        "name",
                        "水质",
                        "objectKey",
                        key(id, run),
                        "sha256",
                        "0".repeat(64),
                        "bytes",
                        100,
                        "rows",
                        rows,
                        "columns",
                        List.of(
                                column("sectionName", "TEXT"),
                                column("measuredAt", "TIMESTAMP"),
                                column("ammonia", "DECIMAL")),
                        "profile",
                        Map.of(
                                "rows",
                                rows,
                                "notes",
                                List.of(),
                                "columns",
                                List.of(
                                        profile("sectionName", "TEXT"),
                                        profile("measuredAt", "TIMESTAMP"),
                                        profile("ammonia", "DECIMAL"))),
                        "rejected",
                        0)),
                Map.of());
    }

    /** The same, with rows that were not taken. */
    static Map<String, Object> tableWithRejects(String id, String run, String rejects) {
        var form = table(id, run, 2);
        var more = new HashMap<Object, Object>((Map<?, ?>) ((List<?>) form.get("tables")).getFirst());
        more.put("rejectsKey", rejects);
        more.put("rejected", 1);
        form.put("tables", List.of(more));
        return form;
    }

    static Map<String, Object> text(String key) {
        return form(
                List.of(),
                null,
                List.of(),
                Map.of(
                        "text",
                        Map.of(
                                "objectKey",
                                key,
                                "sha256",
                                "0".repeat(64),
                                "bytes",
                                1,
                                "pages",
                                1,
                                "characters",
                                1,
                                "excerpt",
                                "灯",
                                "metadata",
                                Map.of())));
    }

    static Map<String, Object> refusal(String code) {
        return form(List.of(), null, List.of(), Map.of("refusal", Map.of("code", code, "detail", "line 3")));
    }

    private static Map<String, Object> form(
            List<String> header, Integer rows, List<?> tables, Map<String, Object> more) {
        var form = new HashMap<String, Object>(more);
        form.put("mediaType", "text/csv");
        form.put("encoding", "UTF-8");
        form.put("header", header);
        form.put("tables", tables);
        if (rows != null) {
            form.put("rows", rows);
        }
        return form;
    }

    private static Map<String, Object> column(String name, String type) {
        return Map.of("name", name, "type", type);
    }

    private static Map<String, Object> profile(String name, String type) {
        var profile = new HashMap<String, Object>();
        profile.putAll(Map.of(
                "name",
                name,
                "type",
                type,
                "nulls",
                0,
                "distinct",
                2,
                "histogram",
                List.of(),
                "top",
                List.of(),
                "samples",
                List.of()));
        if (type.equals("TEXT")) {
            profile.put("longest", 30);
        }
        return profile;
    }

    static Answer announce(Api api, String worker, String id, String... keys) {
        return api.put(
                worker,
                "/api/v1/distributions/" + id + "/progress",
                Map.of(),
                Map.of("step", "CONVERT", "percent", 40, "announced", List.of(keys)));
    }

    static Answer report(Api api, String worker, String id, Map<String, Object> form) {
        return api.put(worker, "/api/v1/distributions/" + id + "/tables", Map.of(), form);
    }

    /** Announced first, as a worker does. */
    static void send(Api api, String worker, String id, Map<String, Object> form) {
        ((List<?>) form.get("tables"))
                .forEach(table -> assertThat(announce(api, worker, id, (String) ((Map<?, ?>) table).get("objectKey"))
                                .status())
                        .isEqualTo(204));
        assertThat(report(api, worker, id, form).status()).isEqualTo(204);
    }
}
