package org.minshu.catalog.dataset;

import java.util.ArrayList;
import java.util.List;
import org.minshu.catalog.dataset.Entry.Editable;
import org.minshu.catalog.dataset.Entry.Retired;
import org.minshu.catalog.dataset.Entry.Running;
import org.minshu.catalog.dataset.Entry.Submitted;
import org.minshu.catalog.dataset.Entry.Suspended;
import org.minshu.catalog.dataset.Entry.Unsubmitted;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;

/** What a caller may do with an entry now, as the desks will allow it. */
final class Moves {

    private Moves() {}

    static List<String> of(Entry entry, Caller caller) {
        if (!Rights.writesFor(caller, entry.registration().department().key())) {
            return List.of();
        }
        var moves = new ArrayList<>(writing(entry));
        var stoppable = entry instanceof Running && entry.registration().everPublished();
        if (stoppable) {
            moves.add("suspend");
        }
        if (caller.is(Role.AUTHORITY)) {
            moves.addAll(deciding(entry));
        }
        return List.copyOf(moves);
    }

    private static List<String> writing(Entry entry) {
        var moves = new ArrayList<String>();
        if (entry instanceof Editable) {
            moves.add("edit");
        }
        if (entry instanceof Unsubmitted) {
            moves.add("submit");
            if (!entry.registration().everPublished()) {
                moves.add("delete");
            }
        }
        if (!(entry instanceof Retired)) {
            moves.add("upload");
        }
        return moves;
    }

    private static List<String> deciding(Entry entry) {
        return switch (entry) {
            case Submitted submitted ->
                submitted.registration().everPublished()
                        ? List.of("publish", "return", "retire")
                        : List.of("publish", "return");
            case Suspended _ -> List.of("resume", "retire");
            case Retired _ -> List.of();
            case Running running -> running.registration().everPublished() ? List.of("retire") : List.of();
        };
    }
}
