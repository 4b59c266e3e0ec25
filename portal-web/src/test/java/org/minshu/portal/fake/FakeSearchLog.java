package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.minshu.client.Page;
import org.minshu.client.searchlog.SearchLogClient;
import org.minshu.client.searchlog.SearchedView;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Two texts, one of which is not found. */
final class FakeSearchLog implements SearchLogClient {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Override
    public Page<SearchedView> searches(MultiValueMap<String, String> query) {
        var nothing = new SearchedView("量子", 3, 2, 0, true, DAY, 0, null);
        var all = "true".equals(query.getFirst("nothing"))
                ? List.of(nothing)
                : List.of(new SearchedView("<b>堵车</b>", 12, 5, 4, false, DAY, 3, 2.5), nothing);
        return new Page<>(all, all.size(), 1, 50);
    }

    @Override
    public ResponseEntity<InputStream> export(MultiValueMap<String, String> query) {
        return ResponseEntity.ok(new ByteArrayInputStream("query\n堵车\n".getBytes(StandardCharsets.UTF_8)));
    }
}
