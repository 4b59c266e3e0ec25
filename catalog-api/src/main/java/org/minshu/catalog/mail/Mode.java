package org.minshu.catalog.mail;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody is told. */
public enum Mode {
    /** In the portal and nowhere else. */
    PORTAL,
    AT_ONCE,
    /** With everything else of the day, on working days. */
    DAILY;

    static Optional<Mode> of(@Nullable String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
    }
}
