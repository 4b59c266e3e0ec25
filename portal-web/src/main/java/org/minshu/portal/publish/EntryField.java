package org.minshu.portal.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minshu.portal.layout.Words;

/**
 * A field of the register form.
 *
 * @param section the part of the form it stands in
 * @param pointer JSON pointer into the metadata
 * @param list code list of its values; empty where it is free text
 */
record EntryField(String section, String pointer, String list) {

    /** All but the data items, in the order of the form. */
    static final List<EntryField> ALL = List.of(
            text("basics", "/title"),
            text("basics", "/titleEn"),
            text("basics", "/summary"),
            text("basics", "/summaryEn"),
            coded("basics", "/department", "department"),
            text("basics", "/keywords"),
            text("basics", "/keywordsEn"),
            coded("classes", "/libraries", "library"),
            coded("classes", "/theme", "theme"),
            coded("classes", "/formatCategory", "formatCategory"),
            coded("classes", "/formatType", "formatType"),
            text("classes", "/relatedCodes"),
            coded("sharing", "/sharing/type", "shareType"),
            text("sharing", "/sharing/condition"),
            text("sharing", "/sharing/legalBasis"),
            coded("sharing", "/sharing/method", "shareMethod"),
            coded("sharing", "/opening/type", "openType"),
            text("sharing", "/opening/condition"),
            text("sharing", "/opening/reason"),
            coded("sharing", "/classification/grade", "dataGrade"),
            text("sharing", "/classification/level"),
            coded("sharing", "/classification/containsPersonalInfo", "flag"),
            coded("coverage", "/updateCycle", "updateCycle"),
            text("coverage", "/publishDate"),
            text("coverage", "/rows"),
            coded("coverage", "/coverage/regions", "region"),
            text("coverage", "/coverage/bbox"),
            text("coverage", "/coverage/from"),
            text("coverage", "/coverage/to"),
            text("terms", "/contact/name"),
            text("terms", "/contact/phone"),
            text("terms", "/contact/email"),
            text("terms", "/licence"),
            text("terms", "/landingPage"),
            text("terms", "/originalPublisher"),
            text("terms", "/defaulted"));

    private static EntryField text(String section, String pointer) {
        return new EntryField(section, pointer, "");
    }

    private static EntryField coded(String section, String pointer, String list) {
        return new EntryField(section, pointer, list);
    }

    static Optional<EntryField> at(String pointer) {
        return ALL.stream().filter(each -> each.pointer.equals(pointer)).findFirst();
    }

    /** Where it stands in the form; data items come last. */
    static int place(String pointer) {
        for (int place = 0; place < ALL.size(); place++) {
            if (ALL.get(place).pointer.equals(pointer)) {
                return place;
            }
        }
        return ALL.size();
    }

    FieldName name() {
        return FieldName.of(pointer);
    }

    /** What was entered, in words. */
    String shown(EntryText text, Words words) {
        return text.all(pointer).stream().map(value -> shown(value, words)).collect(Collectors.joining(", "));
    }

    String shown(String value, Words words) {
        return switch (list) {
            case "" -> value;
            case "department" -> words.department(value);
            case "library" -> words.library(value);
            case "region" -> words.region(value);
            case "flag" -> String.valueOf("true".equals(value) ? words.pick("是", "Yes") : words.pick("否", "No"));
            default -> words.term(list, value);
        };
    }
}
