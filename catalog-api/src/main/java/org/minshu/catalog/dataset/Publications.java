package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Entry.Submitted;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.ShareType;
import org.springframework.stereotype.Component;

/** Decisions on submitted entries that may be made many at a time: those open and shared without conditions. */
@Component
public class Publications {

    private final ReviewDesk desk;
    private final Entries entries;

    Publications(ReviewDesk desk, Entries entries) {
        this.desk = desk;
        this.entries = entries;
    }

    /** In a transaction of its own. */
    public void publish(ResourceCode code, long revision, Caller caller) {
        requireUnconditional(code);
        desk.publish(code, revision, caller);
    }

    /** In a transaction of its own. */
    public void giveBack(ResourceCode code, long revision, @Nullable String reason, Caller caller) {
        requireUnconditional(code);
        desk.giveBack(code, revision, reason, caller);
    }

    /** What is checked here and changed meanwhile has another revision, which is refused. */
    private void requireUnconditional(ResourceCode code) {
        if (entries.find(code).orElse(null) instanceof Submitted submitted) {
            var metadata = submitted.registration().metadata();
            var sharing = metadata.sharing();
            var opening = metadata.opening();
            if (sharing == null
                    || opening == null
                    || !ShareType.UNCONDITIONAL.name().equals(sharing.type())
                    || !OpenType.GENERAL.name().equals(opening.type())) {
                throw new CatalogException(
                        ProblemType.NOT_TOGETHER, "The entry has conditions: decide on it on its own page");
            }
        }
    }
}
