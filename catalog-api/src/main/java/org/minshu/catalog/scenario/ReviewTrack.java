package org.minshu.catalog.scenario;

/** How strictly requests are reviewed; the rule is the one of the platform's code list {@code reviewTrack}. */
public enum ReviewTrack {
    /** Level 1 or 2 without personal information. */
    FAST_TRACK,
    /** Level 3, or personal information below level 4. */
    STANDARD,
    /** Level 4. */
    STRICT;

    public static ReviewTrack of(int maxLevel, boolean containsPersonalInfo) {
        if (maxLevel >= 4) {
            return STRICT;
        }
        return maxLevel == 3 || containsPersonalInfo ? STANDARD : FAST_TRACK;
    }
}
