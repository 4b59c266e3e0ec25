package org.minshu.catalog.succession;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one feature has to do when a value takes the place of another; a bean for each. Each part may be done twice. */
public interface SuccessionStep {

    /** Unique; also what its part is counted as. */
    String name();

    /** Small first. */
    int order();

    boolean concerns(String list);

    /** How much there is, by kind. */
    Map<String, Long> count(String list, String source);

    /** Does some of it in the caller's transaction, from behind the position that the last call returned, at first "". */
    Progress advance(Succession succession, int most);

    /** Whether somebody has used the old value since the step had passed: it was chosen before it was retired, and written after. */
    default boolean hasLate(Succession succession) {
        return false;
    }

    /**
     * How far a step came.
     *
     * @param done how much was moved just now
     * @param after the position to go on from; null when nothing is left
     */
    record Progress(long done, @Nullable String after) {

        /** All that was found was done, and as much as was asked for: there may be more. */
        public static Progress of(long done, int most) {
            return new Progress(done, done < most ? null : "");
        }
    }
}
