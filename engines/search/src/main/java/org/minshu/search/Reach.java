package org.minshu.search;

import java.util.Set;

/**
 * Whose documents a search looks into, apart from those of open datasets: what somebody may not read is not even matched.
 *
 * @param everything whether all others too
 * @param departments keys of departments, all of whose
 * @param datasets codes of datasets whose
 */
public record Reach(boolean everything, Set<String> departments, Set<String> datasets) {

    /** As everybody. */
    public static final Reach OPEN = new Reach(false, Set.of(), Set.of());

    public static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());

    public Reach {
        departments = Set.copyOf(departments);
        datasets = Set.copyOf(datasets);
    }
}
