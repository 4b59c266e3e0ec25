package org.minshu.catalog.scenario;

import static org.minshu.catalog.rules.Texts.tidy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.scenario.ScenarioForm;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.AccessMode;
import org.springframework.stereotype.Component;

/** What a scenario must state. */
@Component
class ScenarioRules {

    private static final int MOST_DATASETS = 50;

    private final References references;
    private final DatasetDirectory datasets;

    ScenarioRules(References references, DatasetDirectory datasets) {
        this.references = references;
        this.datasets = datasets;
    }

    ScenarioForm check(ScenarioForm sent) {
        return check(sent, null);
    }

    /**
     * The form, tidied, with codes in the form with a slash; refused with everything that is wrong.
     *
     * @param kept the field that the scenario has, which it may keep when it is no longer offered
     */
    ScenarioForm check(ScenarioForm sent, @Nullable String kept) {
        var form = tidied(sent);
        var findings = new Findings();
        texts(form, findings);
        findings.required("/field", form.field());
        if (!Objects.equals(form.field(), kept)) {
            findings.term("/field", form.field(), references.current().list("scenarioField"));
        }
        findings.required("/accessMode", form.accessMode());
        var _ = findings.term("/accessMode", form.accessMode(), AccessMode.class);
        var codes = codes(form.datasets(), findings);
        findings.refuseIfAny();
        return withDatasets(form, codes);
    }

    private static void texts(ScenarioForm form, Findings findings) {
        findings.required("/name", form.name());
        findings.atLeast("/name", form.name(), 2);
        findings.line("/name", form.name(), 100);
        findings.line("/nameEn", form.nameEn(), 200);
        findings.required("/problem", form.problem());
        findings.atLeast("/problem", form.problem(), 10);
        findings.lines("/problem", form.problem(), 1_000);
        findings.lines("/problemEn", form.problemEn(), 2_000);
        findings.required("/output", form.output());
        findings.atLeast("/output", form.output(), 2);
        findings.lines("/output", form.output(), 500);
        findings.lines("/outputEn", form.outputEn(), 1_000);
        findings.lines("/beneficiaries", form.beneficiaries(), 500);
        findings.lines("/beneficiariesEn", form.beneficiariesEn(), 1_000);
        findings.line("/developerType", form.developerType(), 100);
    }

    private List<ResourceCode> codes(@Nullable List<String> sent, Findings findings) {
        if (sent == null) {
            findings.required("/datasets", null);
            return List.of();
        }
        findings.atMost("/datasets", sent, MOST_DATASETS);
        var parsed = sent.stream().limit(MOST_DATASETS).map(ResourceCode::parse).toList();
        var known = datasets.everPublished(
                        parsed.stream().flatMap(Optional::stream).toList())
                .keySet();
        for (int i = 0; i < parsed.size(); i++) {
            if (parsed.get(i).filter(known::contains).isEmpty()) {
                findings.add("/datasets/" + i, ProblemType.DATASET_NOT_FOUND);
            }
        }
        return parsed.stream().flatMap(Optional::stream).distinct().toList();
    }

    private static ScenarioForm tidied(ScenarioForm form) {
        return new ScenarioForm(
                tidy(form.name()),
                tidy(form.nameEn()),
                tidy(form.field()),
                tidy(form.problem()),
                tidy(form.problemEn()),
                tidy(form.output()),
                tidy(form.outputEn()),
                tidy(form.beneficiaries()),
                tidy(form.beneficiariesEn()),
                tidy(form.developerType()),
                tidy(form.accessMode()),
                Objects.requireNonNullElse(form.publicInterest(), false),
                Objects.requireNonNullElse(form.consentRequired(), false),
                tidy(form.datasets()));
    }

    private static ScenarioForm withDatasets(ScenarioForm form, List<ResourceCode> codes) {
        return new ScenarioForm(
                form.name(),
                form.nameEn(),
                form.field(),
                form.problem(),
                form.problemEn(),
                form.output(),
                form.outputEn(),
                form.beneficiaries(),
                form.beneficiariesEn(),
                form.developerType(),
                form.accessMode(),
                form.publicInterest(),
                form.consentRequired(),
                codes.stream().map(ResourceCode::value).toList());
    }
}
