package org.minshu.catalog.dataset.together;

import java.util.Objects;
import java.util.stream.Collectors;
import org.minshu.catalog.dataset.RegisterDesk;
import org.minshu.catalog.dataset.WorkingCopies;
import org.minshu.catalog.security.Caller;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherForm.Change;
import org.minshu.client.register.TogetherForm.Entry;
import org.minshu.client.register.TogetherResult;
import org.minshu.client.register.TogetherResult.Line;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.stereotype.Service;

/** Changes many entries, each in a transaction of its own and by the rules of a single change: one that fails holds up no other. */
@Service
class TogetherDesk {

    private final WorkingCopies copies;
    private final RegisterDesk desk;

    TogetherDesk(WorkingCopies copies, RegisterDesk desk) {
        this.copies = copies;
        this.desk = desk;
    }

    TogetherResult change(TogetherForm form, Caller caller) {
        var change = TogetherRules.change(form);
        boolean submit = Boolean.TRUE.equals(form.submit());
        return new TogetherResult(TogetherRules.entries(form).stream()
                .map(entry -> change(entry, change, submit, caller))
                .toList());
    }

    private Line change(Entry entry, Change change, boolean submit, Caller caller) {
        var sent = Objects.requireNonNullElse(entry.code(), "");
        try {
            var code = ResourceCode.parse(sent)
                    .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No such code"));
            var copy = copies.writable(code, caller);
            long revision = Objects.requireNonNullElse(entry.revision(), 0L);
            var metadata = Changed.of(copy.metadata(), change);
            desk.change(code, revision, metadata, caller);
            if (metadata.equals(copy.metadata())) {
                return new Line(code.value(), "UNCHANGED", null, null, null);
            }
            return submit ? submit(code, revision + 1, caller) : new Line(code.value(), "CHANGED", null, null, null);
        } catch (CatalogException refused) {
            return refused(sent, "REFUSED", refused);
        }
    }

    /** What cannot be handed in stays changed: as a draft its department goes on with. */
    private Line submit(ResourceCode code, long revision, Caller caller) {
        try {
            desk.submit(code, revision, caller);
            return new Line(code.value(), "SUBMITTED", null, null, null);
        } catch (CatalogException refused) {
            return refused(code.value(), "NOT_SUBMITTED", refused);
        }
    }

    private static Line refused(String code, String outcome, CatalogException refused) {
        return new Line(code, outcome, refused.type().slug(), zh(refused), en(refused));
    }

    static String zh(CatalogException refused) {
        var fields = refused.violations().stream().map(Violation::zh).collect(Collectors.joining(" "));
        var type = refused.type();
        return type.zh().title() + "：" + (fields.isEmpty() ? type.zh().next() : fields);
    }

    static String en(CatalogException refused) {
        var fields = refused.violations().stream().map(Violation::en).collect(Collectors.joining(" "));
        var type = refused.type();
        return type.en().title() + ": " + (fields.isEmpty() ? type.en().next() : fields);
    }
}
