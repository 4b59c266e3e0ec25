package org.minshu.portal.fake;

import java.util.ArrayList;
import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.CheckView;
import org.minshu.client.register.CheckView.Advice;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.register.VersionChanges;
import org.minshu.client.register.VersionChanges.FieldChange;
import org.minshu.client.register.VersionChanges.ItemChange;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.core.io.Resource;

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
}
