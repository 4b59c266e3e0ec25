package org.minshu.catalog.dataset;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.metadata.MetadataRules;
import org.minshu.catalog.dataset.metadata.Stage;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** What has to hold before an entry is written: it is there, it is the caller's, it is as read, its metadata are right. */
@Component
class EntryCheck {

    private static final int LONGEST_REASON = 500;

    private final Entries entries;
    private final References references;

    EntryCheck(Entries entries, References references) {
        this.entries = entries;
        this.references = references;
    }

    Entry writable(ResourceCode code, long revision, Caller caller) {
        var entry = entries.find(code).orElseThrow(() -> RegisterDesk.notFound(code));
        var registration = entry.registration();
        Rights.requireWriterFor(caller, registration.department().key());
        if (registration.revision() != revision) {
            throw new CatalogException(
                    ProblemType.CHANGED_MEANWHILE, "The current revision is " + registration.revision());
        }
        return entry;
    }

    /** The department that the metadata name, a steward's own where they name none. */
    String departmentOf(DatasetMetadata metadata, Caller caller) {
        var named = Texts.tidy(metadata.department());
        var department = named == null ? caller.department() : named;
        if (department == null) {
            var findings = new Findings();
            findings.required("/department", null);
            findings.refuseIfAny();
        }
        var key = Objects.requireNonNull(department);
        Rights.requireWriterFor(caller, key);
        return key;
    }

    /** The department is part of what the code says, and stays. */
    void requireSameDepartment(Registration registration, DatasetMetadata given) {
        var named = Texts.tidy(given.department());
        if (named != null && !named.equals(registration.department().key())) {
            var findings = new Findings();
            findings.invalid(
                    "/department", "提供部门不能更改，请在新部门重新登记。", "The department cannot change: register it anew there.");
            findings.refuseIfAny();
        }
    }

    /** What the entry has from before stays valid when it is no longer offered. */
    void require(DatasetMetadata metadata, Stage stage, DatasetMetadata before) {
        require(metadata, stage, references.current().keeping(before));
    }

    void require(DatasetMetadata metadata, Stage stage) {
        require(metadata, stage, references.current());
    }

    private static void require(DatasetMetadata metadata, Stage stage, CodeLists lists) {
        var violations = MetadataRules.check(metadata, lists, stage);
        if (!violations.isEmpty()) {
            throw new CatalogException(ProblemType.VALIDATION_FAILED, "Some fields are refused", violations);
        }
    }

    String classCode(String department) {
        return Objects.requireNonNull(references.current().classCodes().get(department));
    }

    /** A reason of 1 to 500 characters. */
    static String reason(@Nullable String given) {
        var reason = Texts.tidy(given);
        var findings = new Findings();
        if (reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        findings.refuseIfAny();
        return Objects.requireNonNull(reason);
    }

    static CatalogException stateForbids(Entry entry) {
        return new CatalogException(
                ProblemType.STATE_CHANGED,
                "It is " + entry.state() + ", version " + entry.registration().version());
    }
}
