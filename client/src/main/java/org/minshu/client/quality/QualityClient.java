package org.minshu.client.quality;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How well datasets are described. A steward sees the own department's, the authority all. */
@HttpExchange("/api/v1")
public interface QualityClient {

    /** Every rule in its order; public. */
    @GetExchange("/quality/rules")
    List<QualityRuleView> rules();

    /** Parameters: department, grade, rule (one that is missed), sort (worst, best), page, size. */
    @GetExchange("/quality")
    Page<QualityEntry> entries(@RequestParam MultiValueMap<String, String> query);

    /** The same list as CSV, streamed; the caller closes the body. */
    @GetExchange("/quality/export")
    ResponseEntity<InputStream> export(@RequestParam MultiValueMap<String, String> query);

    /** Departments with something published, the worst first; one where it is named. */
    @GetExchange("/quality/departments")
    List<DepartmentQuality> departments(@RequestParam(required = false) @Nullable String department);

    /** What one entry meets and misses, scored now. {@code code} is the slug with a dash. */
    @GetExchange("/datasets/{code}/quality")
    QualityView quality(@PathVariable String code);
}
