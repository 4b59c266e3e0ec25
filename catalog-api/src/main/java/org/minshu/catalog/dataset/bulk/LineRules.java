package org.minshu.catalog.dataset.bulk;

import static org.minshu.model.problem.ProblemType.OTHER_DEPARTMENT;
import static org.minshu.model.problem.ProblemType.VALIDATION_FAILED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.dataset.metadata.MetadataRules;
import org.minshu.catalog.dataset.metadata.MetadataText;
import org.minshu.catalog.dataset.metadata.Stage;
import org.minshu.catalog.dataset.metadata.Tidying;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.BulkLine.Outcome;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.Violation;
import org.springframework.stereotype.Component;

/** Checks what a line says; the authority's lines are complete, for they are published, a steward's may be drafts. */
@Component
class LineRules {

    private final MetadataText text;

    LineRules(MetadataText text) {
        this.text = text;
    }

    Line check(Line.Parsed line, CodeLists lists, Caller caller) {
        var violations = identity(line);
        var given = line.content().metadata();
        if (!violations.isEmpty() || given == null) {
            return line.refuse(VALIDATION_FAILED, violations);
        }
        var tidy = Tidying.of(given);
        var department =
                Objects.requireNonNullElse(Objects.requireNonNullElse(tidy.department(), caller.department()), "");
        if (!Rights.writesFor(caller, department)) {
            return line.refuse(OTHER_DEPARTMENT, List.of());
        }
        var metadata = Tidying.by(department, tidy);
        var stage = caller.is(Role.AUTHORITY) ? Stage.COMPLETE : Stage.DRAFT;
        var wrong = MetadataRules.check(metadata, lists, stage);
        return wrong.isEmpty()
                ? accepted(line, department, metadata)
                : line.refuse(
                        VALIDATION_FAILED, wrong.stream().map(LineRules::within).toList());
    }

    private static List<Violation> identity(Line.Parsed line) {
        var findings = new Findings();
        var source = Texts.tidy(line.content().source());
        findings.required("/source", source);
        findings.line("/source", source, 100);
        var sourceId = Texts.tidy(line.content().sourceId());
        findings.required("/sourceId", sourceId);
        findings.line("/sourceId", sourceId, 200);
        findings.required("/metadata", line.content().metadata());
        return findings.all();
    }

    /** Why a line that names what is no longer offered is refused. */
    static Outcome refusal(Line.Accepted line, CodeLists offered) {
        var wrong = MetadataRules.check(line.metadata(), offered, Stage.DRAFT);
        return line.refusal(
                VALIDATION_FAILED, wrong.stream().map(LineRules::within).toList());
    }

    private static Violation within(Violation violation) {
        return new Violation("/metadata" + violation.pointer(), violation.type(), violation.zh(), violation.en());
    }

    private Line accepted(Line.Parsed line, String department, DatasetMetadata metadata) {
        var stored = text.write(metadata);
        return new Line.Accepted(
                line.number(),
                Objects.requireNonNull(Texts.tidy(line.content().source())),
                Objects.requireNonNull(Texts.tidy(line.content().sourceId())),
                department,
                metadata,
                stored,
                digest(stored));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
