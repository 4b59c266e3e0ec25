package org.minshu.catalog.dataset.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DistributionsOfDataset;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.quality.DepartmentQuality;
import org.minshu.client.quality.QualityEntry;
import org.minshu.client.quality.QualityRuleView;
import org.minshu.client.quality.QualityView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Metadata quality over HTTP. */
@RestController
@RequestMapping("/api/v1")
class QualityController {

    private final Qualities qualities;
    private final QualityExport export;
    private final WorkingCopies copies;
    private final DistributionsOfDataset files;
    private final References references;

    QualityController(
            Qualities qualities,
            QualityExport export,
            WorkingCopies copies,
            DistributionsOfDataset files,
            References references) {
        this.qualities = qualities;
        this.export = export;
        this.copies = copies;
        this.files = files;
        this.references = references;
    }

    @Allowed(anonymous = true)
    @GetMapping("/quality/rules")
    List<QualityRuleView> rules() {
        return Arrays.stream(QualityRule.values()).map(QualityRule::view).toList();
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/quality")
    Page<QualityEntry> entries(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return qualities.page(QualityQuery.of(query, caller));
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/quality/export")
    ResponseEntity<StreamingResponseBody> export(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"metadata-quality.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(export.of(QualityQuery.of(query, caller)));
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/quality/departments")
    List<DepartmentQuality> departments(@RequestParam(required = false) @Nullable String department, Caller caller) {
        return qualities.departments(QualityQuery.department(Texts.tidy(department), caller));
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/datasets/{code}/quality")
    QualityView quality(@PathVariable String code, Caller caller) {
        var known = ResourceCode.parse(code)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not a resource code: " + code));
        var copy = copies.writable(known, caller);
        Map<ResourceCode, Integer> counts = files.counts(List.of(known));
        var score = QualityScore.of(new Measured(copy.metadata(), counts.getOrDefault(known, 0)));
        var department = references
                .department(copy.department())
                .orElseGet(() -> new Named(copy.department(), copy.department(), null));
        return new QualityView(
                known.value(),
                known.slug(),
                department,
                score.total(),
                Grade.of(score.total()).name(),
                score.dimensions(),
                score.findings());
    }
}
