package org.minshu.portal.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** A request that is not sent yet: what it states, and how far its tasks are. */
record Draft(AccessRequestView view, List<Chosen> datasets) {

    private static final int SHORTEST_PURPOSE = 20;

    Draft {
        datasets = List.copyOf(datasets);
    }

    public String no() {
        return view.no();
    }

    public long revision() {
        return view.revision();
    }

    public AccessRequestForm form() {
        return view.form();
    }

    /** Refuses what was typed into a page of another revision: it would undo what was saved since. */
    void expect(long revision) {
        if (revision != revision()) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "The draft was saved in another window");
        }
    }

    Optional<Chosen> dataset(String slug) {
        return datasets.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    public boolean holds(String slug) {
        return dataset(slug).isPresent();
    }

    /** Names of the items ticked so far. */
    public List<String> ticked(String slug) {
        return dataset(slug).map(Chosen::items).orElse(List.of());
    }

    public List<Named> departments() {
        return datasets.stream()
                .map(Chosen::department)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<Task> tasks() {
        return List.of(Task.values());
    }

    public long done() {
        return Arrays.stream(Task.values())
                .filter(task -> state(task) == TaskState.DONE)
                .count();
    }

    /** What to go on with: the first task that is neither done nor left empty on purpose. */
    public Task next() {
        return Arrays.stream(Task.values())
                .filter(task -> state(task) == TaskState.OPEN || state(task) == TaskState.STARTED)
                .findFirst()
                .orElse(Task.CHECK);
    }

    public TaskState state(Task task) {
        return switch (task) {
            case PURPOSE -> progress(isGiven(form().scenario()), purposeIsLongEnough());
            case DATASETS -> progress(!datasets.isEmpty());
            case ITEMS -> items();
            case USE -> progress(isGiven(form().accessMode()), isGiven(form().until()));
            case SECURITY ->
                isGiven(form().security()) || isGiven(form().contactName()) ? TaskState.DONE : TaskState.OPTIONAL;
            case CHECK -> isComplete() ? TaskState.OPEN : TaskState.BLOCKED;
        };
    }

    private boolean isComplete() {
        return Arrays.stream(Task.values())
                .filter(task -> task != Task.CHECK && task != Task.SECURITY)
                .allMatch(task -> state(task) == TaskState.DONE);
    }

    private TaskState items() {
        return datasets.isEmpty()
                ? TaskState.BLOCKED
                : progress(
                        datasets.stream().map(each -> !each.items().isEmpty()).toArray(Boolean[]::new));
    }

    private boolean purposeIsLongEnough() {
        var purpose = form().purpose();
        return purpose != null && purpose.codePointCount(0, purpose.length()) >= SHORTEST_PURPOSE;
    }

    private static TaskState progress(Boolean... steps) {
        var done = Arrays.stream(steps).filter(step -> step).count();
        return done == steps.length ? TaskState.DONE : done == 0 ? TaskState.OPEN : TaskState.STARTED;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The form with another dataset; the same where it is in it already. */
    AccessRequestForm adding(String code) {
        if (holds(Chosen.slug(code))) {
            return form();
        }
        var wanted = new ArrayList<>(datasets.stream().map(Chosen::wanted).toList());
        wanted.add(new AccessRequestForm.Wanted(code, List.of()));
        return Forms.datasets(form(), wanted);
    }

    AccessRequestForm removing(String slug) {
        return Forms.datasets(
                form(),
                datasets.stream()
                        .filter(each -> !each.slug().equals(slug))
                        .map(Chosen::wanted)
                        .toList());
    }

    AccessRequestForm ticking(String slug, List<String> items) {
        return Forms.datasets(
                form(),
                datasets.stream()
                        .map(each -> each.slug().equals(slug) ? each.with(items) : each)
                        .map(Chosen::wanted)
                        .toList());
    }
}
