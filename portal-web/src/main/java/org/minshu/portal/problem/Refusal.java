package org.minshu.portal.problem;

import java.util.List;
import java.util.Locale;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/**
 * A refusal in the reader's language: what happened, what to do next, and field by field where it is about fields. Pages show
 * it by the fragment {@code portal/layout/forms :: errors}.
 *
 * @param slug of the problem type, and of the page that explains it
 * @param detail what exactly was refused; may be empty
 */
public record Refusal(String slug, int status, String title, String next, String detail, List<Field> fields) {

    /** {@code pointer} is the JSON pointer into what was sent, such as {@code /items/3/name}. */
    public record Field(String pointer, String text) {

        /** An id that HTML accepts: {@code /items/3/name} is {@code items-3-name}. */
        public String id() {
            return pointer.replaceFirst("^/", "").replace('/', '-');
        }
    }

    public static Refusal of(CatalogException refusal, Locale language) {
        return of(
                refusal.type(),
                refusal.getMessage() == null ? "" : refusal.getMessage(),
                refusal.violations(),
                language);
    }

    static Refusal of(ProblemType type, String detail, List<Violation> violations, Locale language) {
        var english = language.equals(Locale.ENGLISH);
        var words = english ? type.en() : type.zh();
        var fields = violations.stream()
                .map(each -> new Field(each.pointer(), english ? each.en() : each.zh()))
                .toList();
        return new Refusal(type.slug(), type.kind().status(), words.title(), words.next(), detail, fields);
    }

    /** What is wrong with one field, empty where nothing is. */
    public List<String> at(String pointer) {
        return fields.stream()
                .filter(field -> field.pointer().equals(pointer))
                .map(Field::text)
                .toList();
    }
}
