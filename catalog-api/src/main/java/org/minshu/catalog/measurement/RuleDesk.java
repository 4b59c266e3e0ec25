package org.minshu.catalog.measurement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Named;
import org.minshu.client.measurement.DataRule;
import org.minshu.client.measurement.DataRulesForm;
import org.minshu.client.measurement.DataRulesView;
import org.minshu.client.measurement.DataRulesView.FromLibrary;
import org.minshu.client.measurement.LibraryRulesView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.tables.TableEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where departments lay down the rules of their datasets, and the authority those of libraries. */
@Service
class RuleDesk {

    private final RuleShelf shelf;
    private final RuleBook book;
    private final WorkingCopies copies;
    private final References references;
    private final Referable referable;
    private final TableEngine engine;
    private final MeasurementWork work;
    private final AuditTrail audit;
    private final Clock clock;

    RuleDesk(
            RuleShelf shelf,
            RuleBook book,
            WorkingCopies copies,
            References references,
            Referable referable,
            TableEngine engine,
            MeasurementWork work,
            AuditTrail audit,
            Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.copies = copies;
        this.references = references;
        this.referable = referable;
        this.engine = engine;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    DataRulesView ofDataset(WorkingCopy copy) {
        var laid = shelf.ofDataset(copy.id());
        return new DataRulesView(
                copy.code().value(),
                copy.code().slug(),
                RuleBook.own(laid, copy.metadata()),
                laid.rules() == null,
                fromLibraries(book.ofLibraries(copy.metadata())),
                laid.revision());
    }

    private List<FromLibrary> fromLibraries(Map<String, List<DataRule>> rules) {
        var names = rules.isEmpty() ? Map.<String, Named>of() : references.libraries();
        return rules.entrySet().stream()
                .map(each -> new FromLibrary(
                        names.getOrDefault(each.getKey(), new Named(each.getKey(), each.getKey(), null)),
                        each.getValue()))
                .toList();
    }

    LibraryRulesView ofLibrary(String key) {
        var laid = shelf.ofLibrary(key);
        return new LibraryRulesView(library(key), Objects.requireNonNullElse(laid.rules(), List.of()), laid.revision());
    }

    @Transactional
    public void changeOfDataset(ResourceCode code, long revision, DataRulesForm form, Caller caller) {
        var copy = copies.writable(code, caller);
        var before = shelf.ofDataset(copy.id());
        var rules = check(form, copy.department());
        if (!shelf.keepOfDataset(copy.id(), rules, revision, caller, clock.instant())) {
            throw changedMeanwhile();
        }
        audit.record(caller, "dataset.rules-changed", "dataset " + code, before.rules(), rules);
        work.enqueueDataset(code);
    }

    @Transactional
    public void changeOfLibrary(String key, long revision, DataRulesForm form, Caller caller) {
        library(key);
        var before = shelf.ofLibrary(key);
        var rules = check(form, null);
        if (!shelf.keepOfLibrary(key, rules, revision, caller, clock.instant())) {
            throw changedMeanwhile();
        }
        audit.record(caller, "library.rules-changed", "library " + key, before.rules(), rules);
        work.enqueueLibrary(key);
    }

    private @Nullable List<DataRule> check(DataRulesForm form, @Nullable String department) {
        var check = new RuleCheck(
                engine, references.current(), dataset -> referable.mayRefer(dataset, department), department == null);
        return check.check(form.rules());
    }

    private Named library(String key) {
        var library = references.libraries().get(key);
        if (library == null) {
            throw new CatalogException(ProblemType.LIBRARY_NOT_FOUND, "No library " + key);
        }
        return library;
    }

    private static CatalogException changedMeanwhile() {
        return new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the rules");
    }
}
