package org.minshu.client.need;

import org.jspecify.annotations.Nullable;

/**
 * A need as it is filed.
 *
 * @param title what data are needed; required, 2 to 200 characters
 * @param purpose what for; required, 20 to 2,000 characters
 * @param department key of the one that may have them; null where the authority is to find out
 */
public record NeedForm(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String department) {}
