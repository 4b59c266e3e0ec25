package org.minshu.portal.publish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.minshu.client.register.CheckView;

/** What was found before handing an entry in, each with the place where it is put right. */
record CheckFindings(List<Finding> errors, List<Finding> doubts) {

    /** {@code address}: page and field. */
    record Finding(FieldName field, String text, EntryStep step, String address) {

        private static Finding of(String pointer, String text, String slug) {
            var step = EntryStep.of(pointer);
            var field = FieldName.of(pointer);
            return new Finding(
                    field, text, step, "/publish/datasets/" + slug + "/edit/" + step.path() + "#" + field.id());
        }
    }

    static CheckFindings of(CheckView check, String slug, Locale language) {
        var english = language.equals(Locale.ENGLISH);
        return new CheckFindings(
                check.errors().stream()
                        .map(each -> Finding.of(each.pointer(), english ? each.en() : each.zh(), slug))
                        .toList(),
                check.doubts().stream()
                        .map(each -> Finding.of(each.pointer(), english ? each.en() : each.zh(), slug))
                        .toList());
    }

    Set<EntryStep> lacking() {
        return errors.stream().map(Finding::step).collect(Collectors.toSet());
    }
}
