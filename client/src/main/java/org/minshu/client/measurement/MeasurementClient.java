package org.minshu.client.measurement;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The quality of data, by the dimensions of GB/T 36344. {@code code} is the slug with a dash. */
@HttpExchange("/api/v1")
public interface MeasurementClient {

    @GetExchange("/datasets/{code}/rules")
    ResponseEntity<DataRulesView> rules(@PathVariable String code);

    /** By its steward or the authority, with If-Match. Its tables are measured anew. */
    @PutExchange("/datasets/{code}/rules")
    ResponseEntity<DataRulesView> changeRules(
            @PathVariable String code, @RequestHeader("If-Match") String etag, @RequestBody DataRulesForm form);

    @GetExchange("/datasets/{code}/data-quality")
    DataQualityView quality(@PathVariable String code);

    @GetExchange("/libraries/{key}/rules")
    ResponseEntity<LibraryRulesView> libraryRules(@PathVariable String key);

    /** By the authority, with If-Match. */
    @PutExchange("/libraries/{key}/rules")
    ResponseEntity<LibraryRulesView> changeLibraryRules(
            @PathVariable String key, @RequestHeader("If-Match") String etag, @RequestBody DataRulesForm form);

    /** The best first; for stewards and the authority. */
    @GetExchange("/data-quality/libraries")
    List<LeagueEntry> libraries();

    @GetExchange("/data-quality/departments")
    List<LeagueEntry> departments();
}
