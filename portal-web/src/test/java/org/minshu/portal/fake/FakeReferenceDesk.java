package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.reference.ReferenceChangeView;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.client.reference.ReferenceEntryForm;
import org.minshu.client.reference.ReferenceEntryView;
import org.minshu.client.reference.ReferenceImportView;
import org.minshu.client.reference.RetirementForm;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A department in use, one that was merged, and a retired theme; revision 3 is the one that holds. */
final class FakeReferenceDesk implements ReferenceDeskClient {

    private static final String ETAG = "\"3\"";

    private static List<ReferenceEntryView> all(String list) {
        return switch (list) {
            case "department" ->
                List.of(
                        entry(list, "sthjt", "福建省生态环境厅", "Department of Ecology", department(), false, null, 20),
                        entry(list, "lyj", "<b>福建省林业局</b>", null, department(), true, "sthjt", 0));
            case "theme" ->
                List.of(entry(list, "OLD", "旧主题", "Old theme", Map.of("zh", "旧主题", "en", "Old theme"), true, null, 4));
            default -> List.of();
        };
    }

    private static Map<String, @Nullable String> department() {
        return Map.of(
                "nameZh",
                "福建省生态环境厅",
                "nameEn",
                "Department of Ecology",
                "classCode",
                "30701914",
                "creditCode",
                "1135000099000013X0",
                "region",
                "350000",
                "kind",
                "provincialDepartment");
    }

    private static ReferenceEntryView entry(
            String list,
            String key,
            String zh,
            @Nullable String en,
            Map<String, @Nullable String> fields,
            boolean retired,
            @Nullable String mergedInto,
            long uses) {
        return new ReferenceEntryView(list, key, zh, en, fields, retired, mergedInto, uses, 3);
    }

    @Override
    public Page<ReferenceEntryView> entries(String list, MultiValueMap<String, String> query) {
        var found = query.containsKey("q") ? List.<ReferenceEntryView>of() : all(list);
        return new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public ResponseEntity<InputStream> export(String list, MultiValueMap<String, String> query) {
        return ResponseEntity.ok(new ByteArrayInputStream("key,nameZh\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ReferenceImportView load(String list, String reason, String csv) {
        requireReason(reason);
        if (!csv.startsWith("key")) {
            RequestSamples.refuse(
                    List.of(RequestSamples.violation("/file", "第一行须为表头。", "The first line is a header.")));
        }
        return new ReferenceImportView(2, 1, 0);
    }

    @Override
    public ResponseEntity<ReferenceEntryView> entry(String list, String key) {
        var entry = all(list).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, key));
        return ResponseEntity.ok().eTag(ETAG).body(entry);
    }

    @Override
    public ResponseEntity<ReferenceEntryView> add(String list, String key, String none, ReferenceEntryForm form) {
        if (key.equals("-")) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/key", "请填写代码。", "Give a code.")));
        }
        requireReason(form.reason());
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<ReferenceEntryView> change(String list, String key, String etag, ReferenceEntryForm form) {
        requireReason(form.reason());
        return expect(list, key, etag);
    }

    @Override
    public Page<ReferenceChangeView> changes(String list, String key, int page, int size) {
        var change = new ReferenceChangeView(
                "CHANGED",
                Map.of("nameZh", "福建省环境保护厅"),
                Map.of("nameZh", "福建省生态环境厅"),
                "机构更名",
                RequestSamples.days(-30),
                "陈建华");
        return new Page<>(List.of(change), 1, page, size);
    }

    @Override
    public ResponseEntity<ReferenceEntryView> retire(String list, String key, String etag, RetirementForm form) {
        requireReason(form.reason());
        return expect(list, key, etag);
    }

    @Override
    public ResponseEntity<ReferenceEntryView> reinstate(String list, String key, String etag, ReasonForm form) {
        requireReason(form.reason());
        return expect(list, key, etag);
    }

    private ResponseEntity<ReferenceEntryView> expect(String list, String key, String etag) {
        if (!etag.equals(ETAG)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        return entry(list, key);
    }

    static void requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "请填写理由。", "Give the reason.")));
        }
    }
}
