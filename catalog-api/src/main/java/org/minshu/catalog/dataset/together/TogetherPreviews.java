package org.minshu.catalog.dataset.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.RegisterCodes;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.dataset.metadata.MetadataRules;
import org.minshu.catalog.dataset.metadata.Stage;
import org.minshu.catalog.dataset.version.Comparison;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherForm.Change;
import org.minshu.client.register.TogetherForm.Filter;
import org.minshu.client.register.TogetherPreview;
import org.minshu.client.register.TogetherPreview.Line;
import org.minshu.client.register.VersionChanges.FieldChange;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Shows what a change to many entries would do, without doing it; of entries of others it says what it says of none. */
@Component
class TogetherPreviews {

    private final WorkingCopies copies;
    private final RegisterCodes register;
    private final References references;
    private final Comparison comparison;

    TogetherPreviews(WorkingCopies copies, RegisterCodes register, References references, Comparison comparison) {
        this.copies = copies;
        this.register = register;
        this.references = references;
        this.comparison = comparison;
    }

    TogetherPreview of(TogetherForm form, Caller caller) {
        var change = TogetherRules.change(form);
        var codes = new ArrayList<ResourceCode>();
        long matched = codes(form, caller, codes);
        var found = copies.find(codes);
        var lists = references.current();
        var lines = codes.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code)).stream())
                .filter(copy -> Rights.writesFor(caller, copy.department()))
                .map(copy -> line(copy, change, lists))
                .toList();
        return new TogetherPreview(lines, matched);
    }

    /** Adds those that are meant, and says how many there are in all. */
    private long codes(TogetherForm form, Caller caller, List<ResourceCode> codes) {
        var filter = form.filter();
        if (filter != null) {
            return byFilter(filter, caller, codes);
        }
        TogetherRules.entries(form).stream()
                .flatMap(entry -> ResourceCode.parse(Objects.requireNonNullElse(entry.code(), "")).stream())
                .distinct()
                .forEach(codes::add);
        return codes.size();
    }

    private long byFilter(Filter filter, Caller caller, List<ResourceCode> codes) {
        var found = register.first(filter.state(), filter.department(), filter.q(), TogetherRules.MOST, caller);
        codes.addAll(found.codes());
        return found.total();
    }

    private Line line(WorkingCopy copy, Change change, CodeLists lists) {
        try {
            return line(copy, changes(copy, change, lists), null);
        } catch (CatalogException refused) {
            return line(copy, List.of(), refused);
        }
    }

    /** Refused where the state or the rules forbid it. */
    private List<FieldChange> changes(WorkingCopy copy, Change change, CodeLists lists) {
        switch (copy.state()) {
            case DRAFT, RETURNED, PUBLISHED -> {}
            case SUBMITTED, SUSPENDED, RETIRED ->
                throw new CatalogException(ProblemType.STATE_CHANGED, "It is " + copy.state());
        }
        var changed = Changed.of(copy.metadata(), change);
        var violations = MetadataRules.check(changed, lists.keeping(copy.metadata()), Stage.DRAFT);
        if (!violations.isEmpty()) {
            throw new CatalogException(ProblemType.VALIDATION_FAILED, "Some fields are refused", violations);
        }
        return comparison.fields(copy.metadata(), changed);
    }

    private static Line line(WorkingCopy copy, List<FieldChange> changes, @Nullable CatalogException refused) {
        return new Line(
                copy.code().value(),
                copy.code().slug(),
                copy.metadata().title(),
                copy.state().name(),
                copy.revision(),
                changes,
                refused == null ? null : refused.type().slug(),
                refused == null ? null : TogetherDesk.zh(refused),
                refused == null ? null : TogetherDesk.en(refused));
    }
}
