package org.minshu.catalog.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Sentences;
import org.minshu.model.problem.Violation;

/**
 * RFC 9457 problem+json, in both languages.
 *
 * @param title in the language asked for, Chinese unless English is preferred
 * @param detail what exactly was refused, for developers
 * @param next what to do, in the language asked for
 * @param violations field by field, where the refusal is about fields
 */
public record ProblemBody(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String next,
        Sentences zh,
        Sentences en,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Refused> violations) {

    /** A refused field; {@code type} is the problem type's URI. */
    public record Refused(
            String pointer,
            URI type,
            String zh,
            String en,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer position) {

        static Refused of(Violation violation) {
            return new Refused(
                    violation.pointer(), violation.type().uri(), violation.zh(), violation.en(), violation.position());
        }
    }

    static ProblemBody of(Refusal refusal, String instance, Locale locale) {
        ProblemType type = refusal.type();
        var words = locale.getLanguage().equals("en") ? type.en() : type.zh();
        return new ProblemBody(
                type.uri(),
                words.title(),
                type.kind().status(),
                refusal.detail(),
                instance,
                words.next(),
                type.zh(),
                type.en(),
                refusal.violations().stream().map(Refused::of).toList());
    }
}
