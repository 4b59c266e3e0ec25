package org.minshu.portal.publish;

import java.util.List;
import org.minshu.portal.layout.Words;

/** One line of what an entry states. */
record EntryFact(FieldName field, String text) {

    private static final String DEFAULTED = "/defaulted";

    /** What was stated in one part of the form; what was not is left out, and so is what only stands for it. */
    static List<EntryFact> of(String section, EntryText text, Words words) {
        return EntryField.ALL.stream()
                .filter(field -> field.section().equals(section))
                .filter(field -> !field.pointer().equals(DEFAULTED))
                .filter(field -> !text.all(field.pointer()).isEmpty())
                .map(field -> new EntryFact(field.name(), field.shown(text, words)))
                .toList();
    }
}
