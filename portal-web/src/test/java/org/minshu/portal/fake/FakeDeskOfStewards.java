package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.CheckView;
import org.minshu.client.register.CheckView.Advice;
import org.minshu.client.register.ImportView;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.register.VersionChanges;
import org.minshu.client.register.VersionChanges.FieldChange;
import org.minshu.client.register.VersionChanges.ItemChange;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** The steward's desk over the register in memory; any table has the same two columns. */
final class FakeDeskOfStewards implements RegisterClient {

    private final FakeRegister register;

    FakeDeskOfStewards(FakeRegister register) {
        this.register = register;
    }

    @Override
    public CheckView check(String code) {
        var metadata = register.working(code).metadata();
        var errors = new ArrayList<Violation>();
        if (metadata.title() == null) {
            errors.add(new Violation("/title", ProblemType.REQUIRED, "请填写该项。", "Fill it in."));
        }
        var contact = metadata.contact();
        if (contact == null || contact.name() == null) {
            errors.add(new Violation("/items/2/label", ProblemType.REQUIRED, "请填写该项。", "Fill it in."));
        }
        return new CheckView(errors, List.of(new Advice("/keywords", "没有关键词，别人不容易搜到。", "There are no keywords.")));
    }

    @Override
    public VersionChanges changes(String code, int from, int to) {
        if (from > 2 || to > 2) {
            throw new CatalogException(ProblemType.VERSION_NOT_FOUND, code);
        }
        return new VersionChanges(
                from,
                to,
                List.of(new FieldChange("/updateCycle", List.of("MONTHLY"), List.of("HOURLY"))),
                List.of(new DataItem("turbidity", "浊度", "N", null, false, "NONE", "NTU")),
                List.of(),
                List.of(new ItemChange(
                        "waterGrade", List.of(new FieldChange("/dataType", List.of("N"), List.of("C"))))));
    }

    @Override
    public List<DataItem> propose(Resource body) {
        return List.of(
                new DataItem("siteCode", null, "C", 20, false, "NONE", null),
                new DataItem("联系电话", "联系电话", "C", 20, false, "PERSONAL", null));
    }

    @Override
    public ResponseEntity<InputStream> export(String format, MultiValueMap<String, String> query) {
        return ResponseEntity.ok(new ByteArrayInputStream((format + query).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ResponseEntity<InputStream> template() {
        return ResponseEntity.ok(InputStream.nullInputStream());
    }

    @Override
    public ImportView startImport(String name, boolean dryRun, Resource body) {
        if (name.startsWith("错")) {
            throw new CatalogException(ProblemType.SHEET_COLUMNS_WRONG, "The form has no column 「名字」");
        }
        return job("1", name, dryRun, "WAITING");
    }

    @Override
    public List<ImportView> imports() {
        return List.of(job("1", "大表.xlsx", false, "RUNNING"), job("2", "小表.csv", true, "DONE"));
    }

    @Override
    public ImportView importState(String id) {
        return id.equals("1") ? job(id, "大表.xlsx", false, "RUNNING") : job(id, "小表.csv", true, "DONE");
    }

    @Override
    public ResponseEntity<InputStream> refusals(String id) {
        return template();
    }

    private static ImportView job(String id, String name, boolean dryRun, String state) {
        return new ImportView(
                id, name, dryRun, state, "陈敏", 100_001, 40_001, 39_998, 2, 0, 3, null, Instant.EPOCH, null);
    }
}
