package org.minshu.portal.publish;

import java.util.Arrays;
import java.util.List;
import org.minshu.client.reference.DepartmentView;
import org.minshu.client.reference.LibraryView;
import org.minshu.client.reference.RegionView;
import org.minshu.client.reference.TermView;
import org.minshu.model.vocabulary.DataGrade;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.portal.platform.Reference;
import org.springframework.stereotype.Component;

/** What can be chosen in the register form. */
@Component
class Choices {

    private final Reference reference;

    Choices(Reference reference) {
        this.reference = reference;
    }

    /** The codes of a code list, in its order. */
    public List<String> codes(String list) {
        return switch (list) {
            case "formatCategory" -> names(FormatCategory.values());
            case "shareType" -> names(ShareType.values());
            case "shareMethod" -> names(ShareMethod.values());
            case "openType" -> names(OpenType.values());
            case "updateCycle" -> names(UpdateCycle.values());
            case "dataGrade" -> names(DataGrade.values());
            case "itemDataType" -> names(ItemDataType.values());
            case "sensitivity" -> names(Sensitivity.values());
            default -> reference.activeTerms(list).stream().map(TermView::code).toList();
        };
    }

    public List<DepartmentView> departments() {
        return reference.departments();
    }

    public List<LibraryView> libraries() {
        return reference.libraries();
    }

    /** The province, its cities and Pingtan: what most entries cover. */
    public List<RegionView> regions() {
        return reference.regions().stream().filter(each -> !isCounty(each)).toList();
    }

    public List<RegionView> counties() {
        return reference.regions().stream().filter(Choices::isCounty).toList();
    }

    private static boolean isCounty(RegionView region) {
        return region.level().equals("COUNTY");
    }

    private static List<String> names(Term[] terms) {
        return Arrays.stream(terms).map(Term::name).toList();
    }
}
