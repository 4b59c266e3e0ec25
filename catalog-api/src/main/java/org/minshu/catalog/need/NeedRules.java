package org.minshu.catalog.need;

import static org.minshu.catalog.rules.Texts.tidy;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.need.NeedAnswerForm;
import org.minshu.client.need.NeedForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** What a need and an answer must state. */
@Component
class NeedRules {

    private static final int MOST_TEXT = 2_000;

    private final References references;
    private final DatasetDirectory datasets;

    NeedRules(References references, DatasetDirectory datasets) {
        this.references = references;
        this.datasets = datasets;
    }

    /** The form, tidied; refused with everything that is wrong. */
    NeedForm check(NeedForm sent) {
        var form = new NeedForm(tidy(sent.title()), tidy(sent.purpose()), tidy(sent.department()));
        var findings = new Findings();
        findings.required("/title", form.title());
        findings.atLeast("/title", form.title(), 2);
        findings.line("/title", form.title(), 200);
        findings.required("/purpose", form.purpose());
        findings.atLeast("/purpose", form.purpose(), 20);
        findings.lines("/purpose", form.purpose(), MOST_TEXT);
        if (form.department() != null) {
            findings.term(
                    "/department",
                    form.department(),
                    references.current().classCodes().keySet());
        }
        findings.refuseIfAny();
        return form;
    }

    /** The same of an answer; the dataset's code is in the form with a slash. */
    NeedAnswerForm check(NeedAnswerForm sent) {
        var findings = new Findings();
        var text = text("/text", sent.text(), findings);
        var dataset = dataset(tidy(sent.dataset()), findings);
        findings.refuseIfAny();
        return new NeedAnswerForm(text, dataset);
    }

    /** A reason, tidied. */
    String reason(@Nullable String sent) {
        var findings = new Findings();
        var text = text("/reason", sent, findings);
        findings.refuseIfAny();
        return String.valueOf(text);
    }

    private static @Nullable String text(String pointer, @Nullable String sent, Findings findings) {
        var text = tidy(sent);
        findings.required(pointer, text);
        findings.atLeast(pointer, text, 2);
        findings.lines(pointer, text, MOST_TEXT);
        return text;
    }

    private @Nullable String dataset(@Nullable String text, Findings findings) {
        if (text == null) {
            return null;
        }
        var code = ResourceCode.parse(text)
                .filter(known -> datasets.published(known).isPresent());
        if (code.isEmpty()) {
            findings.add("/dataset", ProblemType.DATASET_NOT_FOUND);
        }
        return code.map(ResourceCode::value).orElse(null);
    }
}
