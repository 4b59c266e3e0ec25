package org.minshu.portal.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.minshu.model.vocabulary.AccessMode;
import org.minshu.model.vocabulary.DataGrade;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.GrantState;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.ItemDecision;
import org.minshu.model.vocabulary.LibraryType;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.RegionLevel;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.model.vocabulary.ReviewTrack;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.SupplementField;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.model.vocabulary.UsageKind;
import org.minshu.model.vocabulary.UsageOutcome;

/** The code lists that the platform's rules depend on: their words are fixed, and need no call. */
final class Terms {

    private static final Map<String, Term[]> LISTS = Map.ofEntries(
            Map.entry("accessMode", AccessMode.values()),
            Map.entry("dataGrade", DataGrade.values()),
            Map.entry("datasetState", DatasetState.values()),
            Map.entry("formatCategory", FormatCategory.values()),
            Map.entry("grantState", GrantState.values()),
            Map.entry("itemDataType", ItemDataType.values()),
            Map.entry("itemDecision", ItemDecision.values()),
            Map.entry("libraryType", LibraryType.values()),
            Map.entry("openType", OpenType.values()),
            Map.entry("regionLevel", RegionLevel.values()),
            Map.entry("requestState", RequestState.values()),
            Map.entry("supplementField", SupplementField.values()),
            Map.entry("reviewTrack", ReviewTrack.values()),
            Map.entry("sensitivity", Sensitivity.values()),
            Map.entry("shareMethod", ShareMethod.values()),
            Map.entry("shareType", ShareType.values()),
            Map.entry("updateCycle", UpdateCycle.values()),
            Map.entry("usageKind", UsageKind.values()),
            Map.entry("usageOutcome", UsageOutcome.values()));

    private Terms() {}

    static Optional<Term> of(String list, String code) {
        return Arrays.stream(LISTS.getOrDefault(list, new Term[0]))
                .filter(term -> term.name().equals(code))
                .findFirst();
    }
}
