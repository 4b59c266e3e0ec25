package org.minshu.portal.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.portal.problem.Refusal;

/**
 * What the platform did not accept of an entry.
 *
 * @param refusal null where nothing was refused
 */
record EntryProblems(@Nullable Refusal refusal, List<Problem> fields) {

    static final EntryProblems NONE = new EntryProblems(null, List.of());

    /** What to do about one field. */
    record Problem(FieldName field, String text) {}

    static EntryProblems of(Refusal refusal) {
        return new EntryProblems(
                refusal,
                refusal.fields().stream()
                        .map(each -> new Problem(FieldName.of(each.pointer()), each.text()))
                        .toList());
    }

    public List<String> at(String pointer) {
        return fields.stream()
                .filter(each -> each.field.pointer().equals(pointer))
                .map(Problem::text)
                .toList();
    }

    public boolean any() {
        return refusal != null;
    }
}
