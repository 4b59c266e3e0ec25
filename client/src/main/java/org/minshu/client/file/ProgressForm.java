package org.minshu.client.file;

import java.util.List;

/**
 * How far a worker is with a file.
 *
 * @param step DETECT, CONVERT, PROFILE or REPORT
 * @param percent of the whole, 0 to 99
 * @param announced keys of objects that are about to be written; those that no report takes up are removed later. They begin
 *     with {@code tables/}, the distribution's id and a slash
 */
public record ProgressForm(String step, int percent, List<String> announced) {

    public ProgressForm {
        announced = List.copyOf(announced);
    }
}
