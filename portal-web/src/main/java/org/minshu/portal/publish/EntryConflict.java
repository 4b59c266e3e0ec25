package org.minshu.portal.publish;

import java.util.List;
import org.minshu.portal.layout.Words;

/**
 * A part that somebody else changed while it was in this form, and that is not the same in both.
 *
 * @param difference their text before, the form's after
 * @param mine whether the form's was changed too, so that it is proposed; else theirs is
 */
record EntryConflict(EntryDifference difference, boolean mine) {

    static List<EntryConflict> between(EntryBase base, EntryText theirs, EntryText mine, Words words) {
        var their = EntryParts.of(theirs);
        var own = EntryParts.of(mine);
        return EntryDifference.between(theirs, mine, words).stream()
                .filter(each -> base.differs(each.key(), their.at(each.key())))
                .map(each -> new EntryConflict(each, base.differs(each.key(), own.at(each.key()))))
                .toList();
    }
}
