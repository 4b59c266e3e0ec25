package org.minshu.client.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;

/** The caller. */
public record MeView(
        String subject,
        String name,
        List<String> roles,
        @Nullable Named department,
        @Nullable String organisation) {}
