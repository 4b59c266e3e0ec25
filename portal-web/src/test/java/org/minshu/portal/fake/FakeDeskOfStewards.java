package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.CheckView;
import org.minshu.client.register.CheckView.Advice;
import org.minshu.client.register.ImportView;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherPreview;
import org.minshu.client.register.TogetherResult;
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

    /** Of what is chosen, the first would change and the second cannot; a filter finds more than are shown. */
    @Override
    public TogetherPreview previewChanges(TogetherForm form) {
        requireChange(form);
        var change = new FieldChange("/updateCycle", List.of("MONTHLY"), List.of("DAILY"));
        return new TogetherPreview(
                List.of(
                        new TogetherPreview.Line(
                                "30701914/000001",
                                "30701914-000001",
                                "<b>地表水</b>",
                                "PUBLISHED",
                                3,
                                List.of(change),
                                null,
                                null,
                                null),
                        new TogetherPreview.Line(
                                "30701914/000012",
                                "30701914-000012",
                                "企业环境信用评价",
                                "SUBMITTED",
                                4,
                                List.of(),
                                "state-changed",
                                "当前状态不允许该操作：请刷新后查看最新状态。",
                                "Its state does not allow this")),
                form.filter() == null ? 2 : 312);
    }

    @Override
    public TogetherResult changeTogether(TogetherForm form) {
        requireChange(form);
        return new TogetherResult(Objects.requireNonNullElse(form.entries(), List.<TogetherForm.Entry>of()).stream()
                .map(entry -> Long.valueOf(3).equals(entry.revision())
                        ? new TogetherResult.Line(String.valueOf(entry.code()), "CHANGED", null, null, null)
                        : new TogetherResult.Line(
                                String.valueOf(entry.code()),
                                "REFUSED",
                                "changed-meanwhile",
                                "内容已被他人修改：请读取最新内容，合并后再提交。",
                                "Somebody changed it meanwhile"))
                .toList());
    }

    private static void requireChange(TogetherForm form) {
        if (form.change() == null || form.change().updateCycle() == null) {
            RequestSamples.refuse(
                    List.of(RequestSamples.violation("/change", "请至少填写一项要修改的内容。", "Fill in at least one change.")));
        }
    }
}
