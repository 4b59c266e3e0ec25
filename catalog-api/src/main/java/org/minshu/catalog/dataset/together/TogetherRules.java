package org.minshu.catalog.dataset.together;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherForm.Change;
import org.minshu.client.register.TogetherForm.Entry;
import org.minshu.model.problem.ProblemType;

/** What a change to many needs as a whole; whether its values are right is found out entry by entry. */
final class TogetherRules {

    static final int MOST = 200;

    private static final Change NOTHING = new Change(null, null, null, null, null, null, null, null, null);

    private TogetherRules() {}

    static Change change(TogetherForm form) {
        var change = Objects.requireNonNullElse(form.change(), NOTHING);
        var findings = new Findings();
        if (isNothing(change)) {
            findings.add("/change", ProblemType.REQUIRED, "请至少填写一项要修改的内容。", "Fill in at least one change.");
        }
        lists(change).forEach(list -> findings.atMost("/change", list, MOST));
        findings.refuseIfAny();
        return change;
    }

    static List<Entry> entries(TogetherForm form) {
        var entries = Objects.requireNonNullElse(form.entries(), List.<Entry>of());
        var findings = new Findings();
        if (entries.isEmpty()) {
            findings.add("/entries", ProblemType.REQUIRED, "请至少勾选一个数据集。", "Tick at least one dataset.");
        }
        findings.atMost("/entries", entries, MOST);
        findings.refuseIfAny();
        return entries.stream()
                .map(entry -> Objects.requireNonNullElse(entry, new Entry(null, null)))
                .toList();
    }

    private static boolean isNothing(Change change) {
        return change.contact() == null
                && change.updateCycle() == null
                && change.theme() == null
                && change.sharing() == null
                && change.licence() == null
                && lists(change).allMatch(List::isEmpty);
    }

    private static Stream<List<String>> lists(Change change) {
        return Stream.of(
                orNone(change.addLibraries()),
                orNone(change.removeLibraries()),
                orNone(change.addKeywords()),
                orNone(change.removeKeywords()));
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
