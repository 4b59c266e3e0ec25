package org.minshu.catalog.dataset.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minshu.model.vocabulary.DataGrade;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.ItemDataType;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;

/** Words and codes of every list that the form uses; people write either. */
final class FormWords {

    private static final Map<String, Term[]> FIXED = Map.of(
            "formatCategory", FormatCategory.values(),
            "shareType", ShareType.values(),
            "shareMethod", ShareMethod.values(),
            "openType", OpenType.values(),
            "updateCycle", UpdateCycle.values(),
            "dataGrade", DataGrade.values(),
            "itemDataType", ItemDataType.values(),
            "sensitivity", Sensitivity.values());

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    FormWords() {
        FIXED.forEach((list, terms) -> {
            for (var term : terms) {
                add(list, term.name(), term.zh());
            }
        });
    }

    void add(String list, String code, String word) {
        words.computeIfAbsent(list, _ -> new HashMap<>()).put(code, word);
        var known = codes.computeIfAbsent(list, _ -> new HashMap<>());
        known.putIfAbsent(word, code);
        known.put(code, code);
    }

    /** The code itself where it has no word. */
    String word(String list, String code) {
        return words.getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    Optional<String> code(String list, String written) {
        return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(written));
    }
}
