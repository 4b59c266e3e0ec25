package org.minshu.catalog.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minshu.catalog.Api;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.file.Files;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import tools.jackson.databind.json.JsonMapper;

/** Uploads documents, and reports their text as ingestion would. */
final class Shelf {

    private static final String WORKER = TestTokens.of(Role.WORKER);

    private final Api api;
    private final ObjectStore objects;

    Shelf(Api api, ObjectStore objects) {
        this.api = api;
        this.objects = objects;
    }

    /** The id of the file. */
    String pdf(String steward, String slug, String name, String... pages) {
        return put(steward, slug, name, "application/pdf", pages);
    }

    /** With a word processor's pages: one, since where others end is not known. */
    String text(String steward, String slug, String name, String text) {
        return put(steward, slug, name, "text/plain", text);
    }

    private String put(String steward, String slug, String name, String mediaType, String... pages) {
        var content = mediaType.equals("text/plain") ? "一段文字" : "%PDF-1.7\n";
        var id = new Files(api).uploaded(steward, slug, name, content.getBytes(StandardCharsets.UTF_8));
        var key = "tables/" + id + "/" + UUID.randomUUID() + "/text.jsonl";
        var path = "/api/v1/distributions/" + id;
        var announced = Map.of("step", "CONVERT", "percent", 60, "announced", List.of(key));
        assertThat(api.put(WORKER, path + "/progress", Map.of(), announced).status())
                .isEqualTo(204);
        store(key, pages);
        var text = Map.of(
                "objectKey",
                key,
                "sha256",
                "0".repeat(64),
                "bytes",
                100,
                "pages",
                pages.length,
                "characters",
                100,
                "excerpt",
                pages[0],
                "metadata",
                Map.of("title", "题名甲"));
        var found = Map.of("mediaType", mediaType, "header", List.of(), "tables", List.of(), "text", text);
        assertThat(api.put(WORKER, path + "/tables", Map.of(), found).status()).isEqualTo(204);
        return id;
    }

    private void store(String key, String... pages) {
        var lines = IntStream.range(0, pages.length)
                .mapToObj(i -> JsonMapper.shared().writeValueAsString(Map.of("page", i + 1, "text", pages[i])))
                .collect(Collectors.joining("\n"));
        try {
            objects.put(key, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
