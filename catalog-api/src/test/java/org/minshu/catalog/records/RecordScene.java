package org.minshu.catalog.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.minshu.catalog.Scene.metadata;

import java.net.URLEncoder;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.file.Files;

/** A department whose datasets have tables, and those who ask for them. */
final class RecordScene {

    private static final String COLUMNS = """
            [{"name": "sectionName", "type": "TEXT"}, {"name": "measuredAt", "type": "TIMESTAMP"},
             {"name": "ammonia", "type": "DECIMAL"}, {"name": "place", "type": "POINT"}]""";
    static final String ROWS = """
            select * from (values
              ('石砻', timestamp '2026-05-18 00:00:00', cast(0.15 as decimal(10, 3)), {'lon': 119.1, 'lat': 26.1}),
              ('竹岐', timestamp '2026-05-18 01:00:00', 0.210, {'lon': 119.0, 'lat': 26.2}),
              ('=1+1', timestamp '2026-06-01 00:00:00', null, null)) t(a, b, c, d)""";

    final String department;
    final String steward;

    private final Api api;
    private final Shelf shelf;

    RecordScene(Api api, Shelf shelf) {
        this.api = api;
        this.shelf = shelf;
        this.department = new Scene(api).department();
        this.steward = TestTokens.steward(department);
    }

    String open(String rows) {
        var slug = new Scene(api).published(metadata(department));
        table(slug, rows);
        return slug;
    }

    void table(String slug, String rows) {
        shelf.put(new Files(api).uploaded(steward, slug), 0, 1, COLUMNS, rows);
    }

    Answer records(String token, String slug, String... parameters) {
        return get(token, slug, "records", parameters);
    }

    Answer export(String token, String slug, String format, String... parameters) {
        return get(token, slug, "exports/" + format, parameters);
    }

    Answer get(String token, String slug, String what, String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "?" : "&")
                    .append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], UTF_8));
        }
        return api.get(token, "/api/v1/datasets/%s/%s%s".formatted(slug, what, query));
    }
}
