package org.minshu.portal.fake;

import java.util.List;
import org.minshu.client.Page;
import org.minshu.client.wording.SynonymClient;
import org.minshu.client.wording.SynonymForm;
import org.minshu.client.wording.SynonymVersionView;
import org.minshu.client.wording.SynonymView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Two versions; a line with one word is refused. */
final class FakeSynonyms implements SynonymClient {

    private static final String ETAG = "\"2\"";

    @Override
    public ResponseEntity<SynonymView> synonyms(MultiValueMap<String, String> query) {
        var version = query.getFirst("version") == null ? 2 : Long.parseLong(String.valueOf(query.getFirst("version")));
        var rules = version == 2 ? "堵车, 塞车" : "堵车 => 拥堵";
        return ResponseEntity.ok().eTag(ETAG).body(new SynonymView(version, rules, 2, RequestSamples.days(-1), "陈建华"));
    }

    @Override
    public ResponseEntity<SynonymView> change(String etag, SynonymForm form) {
        if (!etag.equals(ETAG)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        if ("孤单".equals(form.rules())) {
            throw new CatalogException(
                    ProblemType.VALIDATION_FAILED,
                    "refused",
                    List.of(new Violation(
                            "/rules", ProblemType.VALUE_INVALID, "第 1 行：至少要有两个词。", "Line 1: at least two words.")));
        }
        return ResponseEntity.ok()
                .eTag("\"3\"")
                .body(new SynonymView(3, String.valueOf(form.rules()), 2, RequestSamples.days(0), "陈建华"));
    }

    @Override
    public Page<SynonymVersionView> versions(MultiValueMap<String, String> query) {
        return new Page<>(List.of(new SynonymVersionView(2, "补充交通词", RequestSamples.days(-1), "陈建华")), 1, 1, 20);
    }
}
