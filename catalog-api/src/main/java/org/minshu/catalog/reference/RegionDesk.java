package org.minshu.catalog.reference;

import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.RegionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the regions. */
@Service
class RegionDesk {

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

    @Transactional
    public RegionView put(String code, Precondition expected, RegionForm form, Caller caller) {
        ReferenceRules.check(code, form, references.current());
        return keeping.put(
                caller,
                "region " + code,
                expected,
                () -> regions.find(code),
                () -> regions.insert(code, form),
                revision -> regions.update(code, form, revision));
    }
}
