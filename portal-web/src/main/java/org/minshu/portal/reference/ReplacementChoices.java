package org.minshu.portal.reference;

import java.util.List;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.reference.FormField.Option;
import org.springframework.stereotype.Component;

/** What may take the place of a value: the others of its list that are in use. */
@Component
class ReplacementChoices {

    private final Reference reference;

    ReplacementChoices(Reference reference) {
        this.reference = reference;
    }

    List<Option> instead(KeptList list, String key, Words words) {
        return options(list, words).stream()
                .filter(option -> !option.value().equals(key))
                .toList();
    }

    private List<Option> options(KeptList list, Words words) {
        return switch (list) {
            case DEPARTMENT ->
                reference.activeDepartments().stream()
                        .map(each -> new Option(each.key(), words.department(each.key())))
                        .toList();
            case LIBRARY ->
                reference.activeLibraries().stream()
                        .map(each -> new Option(each.key(), words.library(each.key())))
                        .toList();
            case REGION ->
                reference.regions().stream()
                        .filter(each -> !each.retired())
                        .map(each -> new Option(each.code(), words.region(each.code()) + " " + each.code()))
                        .toList();
            case THEME, FORMAT_TYPE, DEPARTMENT_KIND, SCENARIO_FIELD ->
                reference.activeTerms(list.code()).stream()
                        .map(each -> new Option(each.code(), words.term(list.code(), each.code())))
                        .toList();
        };
    }
}
