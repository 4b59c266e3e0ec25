package org.minshu.catalog.file;

import org.jspecify.annotations.Nullable;
import org.minshu.client.file.UnderstandingView;
import org.minshu.model.vocabulary.ReadingRefusal;
import org.minshu.model.vocabulary.Term;

/**
 * How far a worker is with a file, or what it made of it.
 *
 * @param refusal code of {@link ReadingRefusal}
 * @param tables how many there are
 * @param rejected rows that they lack
 */
record Understood(
        @Nullable String step,
        int percent,
        @Nullable String verdict,
        @Nullable String refusal,
        @Nullable String detail,
        int tables,
        long rejected) {

    static final Understood NOT_YET = new Understood(null, 0, null, null, null, 0, 0);

    /** @param custodian whether it is for somebody who looks after the file */
    UnderstandingView view(boolean custodian) {
        return new UnderstandingView(step, percent, verdict, tables, rejected, refusal(custodian));
    }

    private UnderstandingView.@Nullable Refusal refusal(boolean custodian) {
        if (refusal == null) {
            return null;
        }
        var term = Term.of(ReadingRefusal.class, refusal);
        return new UnderstandingView.Refusal(
                refusal,
                term.map(Term::zh).orElse(refusal),
                term.map(Term::en).orElse(refusal),
                custodian ? detail : null);
    }
}
