package org.minshu.model.vocabulary;

/** How strictly requests for a scenario are reviewed. */
public enum ReviewTrack implements Term {
    FAST_TRACK("快速通道", "Fast track"),
    STANDARD("标准审核", "Standard review"),
    STRICT("严格审核", "Strict review");

    private final String zh;
    private final String en;

    ReviewTrack(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Strict at level 4; fast at level 1 or 2 without personal information; standard between. */
    public static ReviewTrack of(int maxLevel, boolean containsPersonalInfo) {
        if (maxLevel >= 4) {
            return STRICT;
        }
        return maxLevel == 3 || containsPersonalInfo ? STANDARD : FAST_TRACK;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
