package org.minshu.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;

/** Uploads and downloads through the API. */
public final class Files {

    public static final String CSV =
            "sectionName,measuredAt,ammonia\n石砻,2026-05-18T08:00,0.15\n竹岐,2026-05-18T09:00,0.21\n";

    private final Api api;

    public Files(Api api) {
        this.api = api;
    }

    public Answer upload(String token, String slug, String name, byte[] content) {
        return api.send(
                "POST",
                token,
                "/api/v1/datasets/" + slug + "/distributions?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/octet-stream"),
                BodyPublishers.ofByteArray(content));
    }

    /** The id of a new file. */
    public String uploaded(String token, String slug, String name, byte[] content) {
        var answer = upload(token, slug, name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    public String uploaded(String token, String slug) {
        return uploaded(token, slug, "水质.csv", CSV.getBytes(StandardCharsets.UTF_8));
    }

    public Answer download(String token, String id) {
        return download(token, id, Map.of());
    }

    public Answer download(String token, String id, Map<String, String> headers) {
        return api.send("GET", token, path(id), headers, BodyPublishers.noBody());
    }

    public static String path(String id) {
        return "/api/v1/distributions/" + id + "/content";
    }
}
