package org.minshu.portal.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form of rules, of a dataset or of a library.
 *
 * @param action where it is sent
 * @param back from where one comes
 * @param library whether items can be meant by their type
 * @param suggested whether the rules are those of the platform, so far
 */
public record RuleEditor(
        String heading,
        String action,
        String back,
        boolean library,
        boolean suggested,
        String etag,
        List<RuleFields> rules) {

    static final List<String> KINDS = List.of(
            "REQUIRED",
            "UNIQUE",
            "RANGE",
            "PATTERN",
            "CODE_LIST",
            "CREDIT_CODE",
            "ID_NUMBER",
            "ADMIN_CODE",
            "REFERENCE",
            "ORDER",
            "FRESH",
            "REACHABLE",
            "DICTIONARY",
            "WHOLE");

    public List<String> kinds() {
        return KINDS;
    }

    public List<String> comparators() {
        return List.of("AT_MOST", "LESS", "EQUAL", "AT_LEAST", "GREATER");
    }

    public List<String> vocabularies() {
        return List.of("region", "department", "theme", "formatType", "departmentKind", "scenarioField");
    }

    public List<String> itemTypes() {
        return List.of("C", "N", "Y", "D", "T", "L", "M", "G", "B", "I", "F");
    }

    /** Whether a kind is about named items; FRESH may be. */
    public boolean hasColumns(RuleFields fields) {
        return !List.of("REACHABLE", "DICTIONARY", "WHOLE").contains(fields.kind());
    }

    /** Whether a kind can be about every item of a type. */
    public boolean hasType(RuleFields fields) {
        return library
                && hasColumns(fields)
                && !List.of("UNIQUE", "ORDER", "FRESH").contains(fields.kind());
    }

    /** With one more, or one less; nothing where the button asks for neither. */
    Optional<RuleEditor> after(String button, String kind) {
        if (button.equals("add") && KINDS.contains(kind)) {
            var more = new ArrayList<>(rules);
            more.add(RuleFields.of(kind));
            return Optional.of(with(more));
        }
        if (button.matches("remove\\.\\d{1,3}")) {
            var fewer = new ArrayList<>(rules);
            int at = Integer.parseInt(button.substring("remove.".length()));
            if (at < fewer.size()) {
                fewer.remove(at);
            }
            return Optional.of(with(fewer));
        }
        return Optional.empty();
    }

    private RuleEditor with(List<RuleFields> others) {
        return new RuleEditor(heading, action, back, library, suggested, etag, others);
    }
}
