package org.minshu.client.register;

import java.util.List;
import org.minshu.model.problem.Violation;

/**
 * What stands in the way of handing an entry in, and what is worth a second look.
 *
 * @param errors submitting is refused for these, in the order of the fields
 * @param doubts submitting is possible with these
 */
public record CheckView(List<Violation> errors, List<Advice> doubts) {

    public CheckView {
        errors = List.copyOf(errors);
        doubts = List.copyOf(doubts);
    }

    /**
     * Something doubtful.
     *
     * @param pointer JSON pointer into the metadata
     */
    public record Advice(String pointer, String zh, String en) {}
}
