package org.minshu.portal.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.LibraryType;
import org.minshu.model.vocabulary.RegionLevel;
import org.minshu.model.vocabulary.Term;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.reference.FormField.Option;
import org.springframework.stereotype.Component;

/** Lays out the form of a list with what is typed, and what can be chosen now. */
@Component
class FormFields {

    private final Reference reference;

    FormFields(Reference reference) {
        this.reference = reference;
    }

    /** {@code saved} is what the platform has, for a form that was overtaken; empty otherwise. */
    List<FormField> of(
            KeptList list, Map<String, @Nullable String> typed, Map<String, @Nullable String> saved, Words words) {
        return list.fields().stream()
                .map(name -> field(name, text(typed, name), saved.isEmpty() ? null : text(saved, name), words))
                .toList();
    }

    private FormField field(String name, String value, @Nullable String saved, Words words) {
        var theirs = saved == null || saved.equals(value) ? null : saved;
        return new FormField(name, value, theirs, options(name, value, words), KeptList.isNeeded(name));
    }

    private static String text(Map<String, @Nullable String> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    /** Values that are in use, and the one that is chosen although it no longer is. */
    private List<Option> options(String field, String value, Words words) {
        return switch (field) {
            case "region", "parent" ->
                reference.regions().stream()
                        .filter(each -> !each.retired() || each.code().equals(value))
                        .map(each -> new Option(each.code(), words.region(each.code()) + " " + each.code()))
                        .toList();
            case "lead" ->
                reference.departments().stream()
                        .filter(each -> !each.retired() || each.key().equals(value))
                        .map(each -> new Option(each.key(), words.department(each.key())))
                        .toList();
            case "kind" ->
                reference.vocabulary("departmentKind").stream()
                        .filter(each -> !each.retired() || each.code().equals(value))
                        .map(each -> new Option(each.code(), words.term("departmentKind", each.code())))
                        .toList();
            case "type" -> terms(LibraryType.values(), words);
            case "level" -> terms(RegionLevel.values(), words);
            default -> List.of();
        };
    }

    private static <E extends Enum<E> & Term> List<Option> terms(E[] terms, Words words) {
        return Arrays.stream(terms)
                .map(term -> new Option(term.name(), words.term(term)))
                .toList();
    }
}
