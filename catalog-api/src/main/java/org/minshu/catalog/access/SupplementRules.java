package org.minshu.catalog.access;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.Due;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.vocabulary.SupplementField;
import org.springframework.stereotype.Component;

/** What a reviewer must say who asks for more, and an applicant who adds it. */
@Component
class SupplementRules {

    private static final int LONGEST = 1_000;

    private final ApplicationRules applications;

    SupplementRules(ApplicationRules applications) {
        this.applications = applications;
    }

    static Question question(SupplementForm form, @Nullable Named department, Caller caller, Instant at, Due due) {
        var findings = new Findings();
        var text = text(form.text(), findings);
        var names = Objects.requireNonNullElse(form.fields(), List.<String>of());
        findings.atMost("/fields", names, SupplementField.values().length);
        var fields = new ArrayList<SupplementField>();
        for (int i = 0; i < Math.min(names.size(), SupplementField.values().length); i++) {
            findings.term("/fields/" + i, names.get(i), SupplementField.class)
                    .filter(field -> !fields.contains(field))
                    .ifPresent(fields::add);
        }
        findings.refuseIfAny();
        return new Question(department, caller.subject(), caller.name(), at, text, fields, due);
    }

    /** The application with the entries that were asked for as they are answered; nothing else changes. */
    Application answered(Application before, Question question, SupplementAnswerForm form, Caller caller) {
        var findings = new Findings();
        text(form.text(), findings);
        var completed = Forms.of(before);
        for (var field : question.fields()) {
            completed = apply(field, completed, form);
        }
        var terms = applications.terms(completed, caller, findings);
        if (!question.fields().isEmpty()) {
            applications.complete(terms, findings);
        }
        findings.refuseIfAny();
        return new Application(
                before.no(),
                before.revision(),
                before.applicant(),
                before.track(),
                terms,
                before.datasets(),
                before.updatedAt());
    }

    private static AccessRequestForm apply(
            SupplementField field, AccessRequestForm request, SupplementAnswerForm answer) {
        return new AccessRequestForm(
                request.scenario(),
                field == SupplementField.PURPOSE ? answer.purpose() : request.purpose(),
                field == SupplementField.ACCESS_MODE ? answer.accessMode() : request.accessMode(),
                field == SupplementField.PERIOD ? answer.from() : request.from(),
                field == SupplementField.PERIOD ? answer.until() : request.until(),
                field == SupplementField.SECURITY ? answer.security() : request.security(),
                field == SupplementField.CONTACT ? answer.contactName() : request.contactName(),
                field == SupplementField.CONTACT ? answer.contactPhone() : request.contactPhone(),
                request.committed(),
                request.datasets());
    }

    private static String text(@Nullable String sent, Findings findings) {
        var text = tidy(sent);
        findings.required("/text", text);
        findings.lines("/text", text, LONGEST);
        return Objects.requireNonNullElse(text, "");
    }
}
