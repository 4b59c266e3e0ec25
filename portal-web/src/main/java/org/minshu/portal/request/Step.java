package org.minshu.portal.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.portal.problem.Refusal;

/**
 * One task as its page shows it.
 *
 * @param refusal what the platform said to what was sent last; null where nothing was
 * @param stale whether the draft was changed elsewhere since the page was opened; what was typed is still in the form
 */
record Step(Draft draft, Task task, @Nullable Refusal refusal, boolean stale) {

    /** What is wrong with one field. */
    public List<String> at(String pointer) {
        return refusal == null ? List.of() : refusal.at(pointer);
    }

    public boolean isWrong(String pointer) {
        return !at(pointer).isEmpty();
    }

    /** An id that HTML accepts, the same that refusals link to. */
    public String id(String pointer) {
        return new Refusal.Field(pointer, "").id();
    }

    /** The ids of what explains a field. */
    public @Nullable String describedBy(String pointer, @Nullable String hint) {
        var ids = (hint == null ? "" : id(pointer) + "-h ") + (isWrong(pointer) ? id(pointer) + "-e" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The message key of a field's label: an entry among others has to say which field it is about. */
    public String labelKey(Refusal.Field field) {
        var pointer = field.pointer();
        if (pointer.startsWith("/newScenario/") && !pointer.endsWith("/accessMode")) {
            return "request.scenario" + dotted(pointer.substring("/newScenario".length()));
        }
        return "request" + dotted(pointer.replace("/newScenario", ""));
    }

    private static String dotted(String pointer) {
        return pointer.replace('/', '.');
    }

    /** The dataset that a field belongs to. */
    public @Nullable Chosen dataset(Refusal.Field field) {
        var steps = field.pointer().split("/", -1);
        var about = steps.length > 2 && steps[1].equals("datasets") && steps[2].matches("\\d{1,4}");
        var at = about ? Integer.parseInt(steps[2]) : -1;
        return at >= 0 && at < draft.datasets().size() ? draft.datasets().get(at) : null;
    }

    /** Where a field can be changed: on this page, or on the page of the task that states it. */
    public String link(Refusal.Field field) {
        var where = Task.of(field.pointer());
        return task == Task.CHECK || where == task ? "#" + field.id() : edit(where) + "#" + field.id();
    }

    public String edit(Task where) {
        return "/requests/" + draft.no() + "/edit/" + where.path();
    }
}
