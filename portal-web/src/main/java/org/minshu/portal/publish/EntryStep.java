package org.minshu.portal.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** The steps of registering data, each a page of its own; what is saved at one is there at the others. */
public enum EntryStep {
    BASICS("basics"),
    CLASSES("classes"),
    ITEMS("items"),
    SHARING("sharing"),
    COVERAGE("coverage", "terms"),
    CHECK;

    private final List<String> sections;

    EntryStep(String... sections) {
        this.sections = List.of(sections);
    }

    static EntryStep named(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, path));
    }

    /** Where that is stated which a pointer names. */
    public static EntryStep of(String pointer) {
        if (pointer.startsWith("/items")) {
            return ITEMS;
        }
        var section = EntryField.at(FieldName.of(pointer).pointer())
                .map(EntryField::section)
                .orElse("basics");
        return Arrays.stream(values())
                .filter(step -> step.sections.contains(section))
                .findFirst()
                .orElse(BASICS);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parts of the register form that stand on its page. */
    public List<String> sections() {
        return sections;
    }

    boolean states(String pointer) {
        return this != CHECK && of(pointer) == this;
    }

    /** The last leads on to itself. */
    EntryStep next() {
        return at(1);
    }

    EntryStep previous() {
        return at(-1);
    }

    private EntryStep at(int distance) {
        var all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + distance, 0, all.size() - 1));
    }

    public boolean isFirst() {
        return this == BASICS;
    }

    /** Its place among the steps: those in which nothing is missing are done. */
    record Place(EntryStep step, boolean done) {

        static List<Place> all(Set<EntryStep> lacking) {
            return Arrays.stream(values())
                    .map(step -> new Place(step, step != CHECK && !lacking.contains(step)))
                    .toList();
        }
    }
}
