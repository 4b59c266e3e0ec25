package org.minshu.catalog.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minshu.client.reference.TermView;
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
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.SupplementField;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.model.vocabulary.UsageKind;
import org.minshu.model.vocabulary.UsageOutcome;

/** Every code list, whether the code or the database keeps it, by its name. */
final class Vocabularies {

    private static final List<Class<? extends Term>> RULES = List.of(
            AccessMode.class,
            DataGrade.class,
            DatasetState.class,
            FormatCategory.class,
            GrantState.class,
            ItemDataType.class,
            ItemDecision.class,
            LibraryType.class,
            OpenType.class,
            RegionLevel.class,
            RequestState.class,
            Sensitivity.class,
            ShareMethod.class,
            ShareType.class,
            SupplementField.class,
            UpdateCycle.class,
            UsageKind.class,
            UsageOutcome.class);

    private Vocabularies() {}

    static Map<String, List<TermView>> with(List<Terms.Row> kept) {
        var all = new LinkedHashMap<String, List<TermView>>();
        RULES.forEach(list -> all.put(name(list), terms(list)));
        kept.forEach(row ->
                all.computeIfAbsent(row.vocabulary(), _ -> new ArrayList<>()).add(row.view()));
        return all;
    }

    /** {@code openType} for OpenType. */
    private static String name(Class<? extends Term> list) {
        var name = list.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<TermView> terms(Class<? extends Term> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(term -> new TermView(term.name(), term.zh(), term.en()))
                .toList();
    }
}
