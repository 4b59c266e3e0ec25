package org.minshu.catalog.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Publications;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.client.desk.PublicationForm;
import org.minshu.client.desk.PublicationForm.Entry;
import org.minshu.client.desk.PublicationResult;
import org.minshu.client.desk.PublicationResult.Line;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;

/** Decides on many simple entries at once: each in a transaction of its own, so that one that fails holds up no other. */
@Service
class TogetherDesk {

    private static final int MOST = 50;
    private static final int LONGEST_REASON = 500;

    private final Publications publications;

    TogetherDesk(Publications publications) {
        this.publications = publications;
    }

    PublicationResult decide(PublicationForm form, Caller caller) {
        var reason = Texts.tidy(form.reason());
        var entries = Objects.requireNonNullElse(form.entries(), List.<Entry>of());
        boolean publish = check(form.outcome(), reason, entries);
        return new PublicationResult(entries.stream()
                .map(entry -> Objects.requireNonNullElse(entry, new Entry(null, null)))
                .map(entry -> decide(entry, publish, reason, caller))
                .toList());
    }

    private static boolean check(@Nullable String outcome, @Nullable String reason, List<Entry> entries) {
        var findings = new Findings();
        boolean publish = "PUBLISHED".equals(outcome);
        if (!publish && !"RETURNED".equals(outcome)) {
            findings.add("/outcome", ProblemType.UNKNOWN_TERM, "请选择发布或退回。", "Choose PUBLISHED or RETURNED.");
        }
        if (!publish && reason == null) {
            findings.add("/reason", ProblemType.REASON_REQUIRED);
        }
        findings.lines("/reason", reason, LONGEST_REASON);
        if (entries.isEmpty()) {
            findings.add("/entries", ProblemType.REQUIRED, "请至少勾选一条。", "Tick at least one.");
        }
        findings.atMost("/entries", entries, MOST);
        findings.refuseIfAny();
        return publish;
    }

    private Line decide(Entry entry, boolean publish, @Nullable String reason, Caller caller) {
        var sent = Objects.requireNonNullElse(entry.code(), "");
        try {
            var code = ResourceCode.parse(sent)
                    .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No such code"));
            long revision = Objects.requireNonNullElse(entry.revision(), 0L);
            if (publish) {
                publications.publish(code, revision, caller);
            } else {
                publications.giveBack(code, revision, reason, caller);
            }
            return new Line(code.value(), true, null, null, null);
        } catch (CatalogException refused) {
            var type = refused.type();
            return new Line(
                    sent,
                    false,
                    type.slug(),
                    type.zh().title() + "：" + type.zh().next(),
                    type.en().title() + ": " + type.en().next());
        }
    }
}
