package org.minshu.client;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items at most {@code size} entries
 * @param total how many there are in all
 * @param page counted from 1
 * @param size how many entries a page holds, 1 to 100
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
