package org.minshu.catalog.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.RegionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the regions. */
@Service
public class RegionDesk {

    private final Regions regions;
    private final References references;
    private final Keeping keeping;

    RegionDesk(Regions regions, References references, Keeping keeping) {
        this.regions = regions;
        this.references = references;
        this.keeping = keeping;
    }

    List<RegionView> all() {
        return regions.all();
    }

    RegionView get(String code) {
        return regions.find(code).orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No region " + code));
    }

    /** Regions above a region are no parts of it. */
    private void requireNoCycle(String code, @Nullable String parent) {
        if (parent != null
                && references.regionsAbove().getOrDefault(parent, Set.of()).contains(code)) {
            var findings = new Findings();
            findings.invalid("/parent", "上级不能是它自己的下级。", "A region is not part of its own parts.");
            findings.refuseIfAny();
        }
    }

    @Transactional
    public RegionView put(String code, Precondition expected, RegionForm form, @Nullable String reason, Caller caller) {
        var parent = regions.find(code).map(RegionView::parent).orElse(null);
        ReferenceRules.check(code, form, references.current().plus("region", CodeLists.one(parent)));
        requireNoCycle(code, form.parent());
        return keeping.put(
                caller,
                "region " + code,
                new ReferenceHistory.Entry("region", code),
                reason,
                expected,
                () -> regions.find(code),
                () -> regions.insert(code, form),
                revision -> regions.update(code, form, revision));
    }
}
