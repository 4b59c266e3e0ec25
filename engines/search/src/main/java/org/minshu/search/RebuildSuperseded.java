package org.minshu.search;

/** The index that was being filled is gone: a later rebuild took its place, or somebody deleted it. */
public final class RebuildSuperseded extends RuntimeException {

    public RebuildSuperseded(String name) {
        super("The index %s is no longer there to be filled".formatted(name));
    }
}
